# Completion for fish. The options are the program's own: it is asked for its help, so that none can be missing here.

set -l commands analyze sweep export convert check

function __llmflation_options
    set -l command
    for word in (commandline -opc)[2..]
        if contains -- $word analyze sweep export convert check
            set command $word
            break
        end
    end
    LC_ALL=C command llmflation $command --help 2>/dev/null |
        string match -rg -- '^ +(?:-[a-z],)?(--[a-z-]+)(?: .*)?$'
end

function __llmflation_values
    set -l words (commandline -opc)
    LC_ALL=C command llmflation $words[2] --help 2>/dev/null |
        string match -rg -- "^ +(?:-[a-z],)?$words[-1] ([a-z0-9]+\|[a-z0-9|-]+)" | string split '|'
end

complete -c llmflation -n "not __fish_seen_subcommand_from $commands" -a analyze -d 'price floor, decline and rate'
complete -c llmflation -n "not __fish_seen_subcommand_from $commands" -a sweep -d 'rate against the threshold'
complete -c llmflation -n "not __fish_seen_subcommand_from $commands" -a export -d 'the chart as a picture'
complete -c llmflation -n "not __fish_seen_subcommand_from $commands" -a convert -d 'a table in another format'
complete -c llmflation -n "not __fish_seen_subcommand_from $commands" -a check -d 'name every problem'
complete -c llmflation -n 'string match -q -- "-*" (commandline -ct)' -a '(__llmflation_options)'
complete -c llmflation -n 'string match -q -- "--*" (commandline -opc)[-1]' -a '(__llmflation_values)'

# Completion for bash. The words are the program's own: it is asked for its help, so that none can be missing here.

_llmflation_help() {
    LC_ALL=C command "${COMP_WORDS[0]}" "$@" --help 2>/dev/null
}

# What an option takes, if its help lists that: `--rule monthly|record-low` gives "monthly record-low".
_llmflation_values() {
    _llmflation_help "$1" | sed -n "s/^ *\(-[a-z],\)\{0,1\}$2 \([a-z0-9]*|[a-z0-9|-]*\).*/\2/p" | tr '|' ' '
}

_llmflation() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' word values
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
        analyze | sweep | export | convert | check)
            command=$word
            break
            ;;
        esac
    done
    compopt -o filenames 2>/dev/null
    if [[ $current == -* ]]; then
        values=$(_llmflation_help $command | grep -oE '^ +(-[a-z],)?--[a-z-]+' | grep -oE -- '--[a-z-]+')
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
        return
    fi
    if [[ $command && $previous == --* ]]; then
        values=$(_llmflation_values "$command" "$previous")
        if [[ $values ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
            return
        fi
    fi
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
    if [[ ! $command ]]; then
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W 'analyze sweep export convert check' -- "$current")
    fi
}

complete -F _llmflation llmflation

# zsh -f completions.zsh COMPLETION LINE: prints what a zsh completes LINE with, a word a line. A shell at a terminal of
# its own is asked, with the real completion system, whose last step prints the words instead of showing them.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT=; PS2=; stty -echo -onlcr; fpath=(${(q)1:h} \$fpath); autoload -Uz compinit; compinit -D -u; compdef ${1:t} llmflation"
zpty -w shell '
compadd() {
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
    local -a found
    builtin compadd -A found "$@"
    print -rl -- "word:"$^found
}
show() { compstate[list]=; compstate[insert]=; _main_complete; print do""ne: }
zle-line-init() print rea""dy:
zle -N zle-line-init
zle -C show complete-word show
bindkey "^I" show'
zpty -r -m shell line '*ready:*'
zpty -w -n shell "$2"$'\t'
zpty -r -m shell line '*done:*'
print -r -- "$line" | tr -d '\r' | sed -n 's/^.*word://p' | sort -u

# Completion of attain for bash: source this file, or copy it to /etc/bash_completion.d/attain.
# Made from the commands themselves (CompletionTest, -Dcompletions.update=true); do not edit.

# The input folder that the command would use: --input, else that of the program.
_attain_input() {
    local at
    for ((at = 1; at < COMP_CWORD; at++)); do
        if [[ ${COMP_WORDS[at]} == --input ]]; then
            printf '%s' "${COMP_WORDS[at + 1]}"
            return
        fi
    done
    printf '%s/input' "$(dirname "$(readlink -f "$(type -P -- "${COMP_WORDS[0]/#\~/$HOME}")")")"
}

# The codes in the first column of a reference table.
_attain_codes() {
    tail -n +2 "$(_attain_input)/reference/$1.csv" 2>/dev/null | cut -d, -f1 | sort -u
}

_attain_forms() {
    local file
    for file in "$(_attain_input)"/forms/*.yaml; do
        [[ -e $file ]] && basename "$file" .yaml
    done
}

_attain() {
    local cur=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb='' word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word == -* ]] || { verb=$word && break; }
    done
    local IFS=$'\n' words=''
    case "$verb $before" in
        "run --business-date") words=''; COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "run --log-format") words=$'plain\njson'; COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "run --input") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "run --output") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "check --input") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "check --output") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "template --org") words=$(_attain_codes org_unit); COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "template --period") words=''; COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "template --vintage") words=''; COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "template --to") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "template --input") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "template --output") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "preview --format") words=$'text\nhtml\ncsv\njson'; COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "preview --input") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "preview --output") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "describe --input") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "describe --output") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "status --format") words=$'text\njson'; COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "status --input") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "status --output") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "explain --org") words=$(_attain_codes org_unit); COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "explain --period") words=''; COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "explain --format") words=$'text\njson'; COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "explain --input") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "explain --output") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "restore --input") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "restore --output") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "report --as-of") words=''; COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "report --to") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "report --input") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "report --output") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "publish --to") words=$'postgres'; COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "publish --input") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "publish --output") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "sql --file") COMPREPLY=($(compgen -f -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "sql --describe") words=''; COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "sql --format") words=$'table\ncsv\njson\nmarkdown'; COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "sql --rows") words=''; COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "sql --timeout") words=''; COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
        "sql --input") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
        "sql --output") COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
    esac
    case "$cur" in
        -*)
            case "$verb" in
                '') words=$'--help\n--version' ;;
                run) words=$'--business-date\n--full\n--help\n--input\n--log-format\n--output\n--version' ;;
                check) words=$'--help\n--input\n--output\n--version' ;;
                template) words=$'--help\n--input\n--org\n--output\n--period\n--to\n--version\n--vintage' ;;
                preview) words=$'--format\n--help\n--input\n--output\n--version' ;;
                describe) words=$'--help\n--input\n--output\n--version' ;;
                status) words=$'--format\n--help\n--input\n--output\n--version' ;;
                explain) words=$'--all\n--format\n--help\n--input\n--org\n--output\n--period\n--version' ;;
                restore) words=$'--help\n--input\n--output\n--version' ;;
                init) words=$'--blank\n--help\n--version' ;;
                report) words=$'--as-of\n--freeze\n--help\n--input\n--output\n--to\n--version' ;;
                publish) words=$'--force\n--help\n--input\n--output\n--to\n--version' ;;
                sql) words=$'--describe\n--file\n--format\n--help\n--input\n--output\n--rows\n--tables\n--timeout\n--types\n--version' ;;
            esac
            ;;
        *)
            case "$verb" in
                '') words=$'run\ncheck\ntemplate\npreview\ndescribe\nstatus\nexplain\nrestore\ninit\nreport\npublish\nsql' ;;
                check) COMPREPLY=($(compgen -f -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
                template) words=$(_attain_forms) ;;
                preview) COMPREPLY=($(compgen -f -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
                describe) COMPREPLY=($(compgen -f -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
                explain) words=$(_attain_codes target) ;;
                restore) words='' ;;
                init) COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null; return ;;
                report) words=$(_attain_codes plan) ;;
                sql) words='' ;;
            esac
            ;;
    esac
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -F _attain attain ./attain

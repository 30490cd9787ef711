package attain.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion scripts of {@code completions/}, made from the commands themselves. */
final class CompletionScripts {

	private static final String BASH = """
			# Completion of attain for bash: source this file, or copy it to /etc/bash_completion.d/attain.
			# Made from the commands themselves (CompletionTest, -Dcompletions.update=true); do not edit.

			# The input folder that the command would use: --input, else that of the program.
			_attain_input() {
			    local at
			    for ((at = 1; at < COMP_CWORD; at++)); do
			        if [[ ${COMP_WORDS[at]} == --input ]]; then
			            printf '%%s' "${COMP_WORDS[at + 1]}"
			            return
			        fi
			    done
			    printf '%%s/input' "$(dirname "$(readlink -f "$(type -P -- "${COMP_WORDS[0]/#\\~/$HOME}")")")"
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
			    local IFS=$'\\n' words=''
			    case "$verb $before" in
			%s    esac
			    case "$cur" in
			        -*)
			            case "$verb" in
			%s            esac
			            ;;
			        *)
			            case "$verb" in
			%s            esac
			            ;;
			    esac
			    COMPREPLY=($(compgen -W "$words" -- "$cur"))
			}
			complete -F _attain attain ./attain
			""";

	private static final String ZSH = """
			#compdef attain
			# Completion of attain for zsh: put this folder into fpath before compinit.
			# Made from the commands themselves (CompletionTest, -Dcompletions.update=true); do not edit.

			# The input folder that the command would use: --input, else that of the program.
			_attain_input() {
			    local at=${words[(i)--input]}
			    if (( at < $#words )); then
			        print -r -- ${words[at + 1]}
			    else
			        print -r -- ${_attain_program:A:h}/input
			    fi
			}

			# The codes in the first column of a reference table.
			_attain_codes() {
			    local -a codes
			    codes=(${(f)"$(tail -n +2 "$(_attain_input)/reference/$1.csv" 2>/dev/null | cut -d, -f1 | sort -u)"})
			    compadd -a codes
			}

			_attain_forms() {
			    local -a forms
			    forms=("$(_attain_input)"/forms/*.yaml(N:t:r))
			    compadd -a forms
			}

			_attain() {
			    local _attain_program=${commands[$words[1]]:-$words[1]}
			    local -a verbs
			    verbs=(
			%s    )
			    if (( CURRENT == 2 )); then
			        _describe 'attain' verbs
			        return
			    fi
			    shift words
			    (( CURRENT-- ))
			    case $words[1] in
			%s    esac
			}

			_attain "$@"
			""";

	private final List<CommandSpec> verbs;

	CompletionScripts(CommandLine commandLine) {
		this.verbs = commandLine.getSubcommands().values().stream().map(CommandLine::getCommandSpec).toList();
	}

	/** The script for bash. */
	String bash() {
		StringBuilder values = new StringBuilder();
		StringBuilder options = new StringBuilder();
		StringBuilder parameters = new StringBuilder();
		String names = this.verbs.stream().map(CommandSpec::name).collect(Collectors.joining("\\n"));
		parameters.append("                '') words=$'%s' ;;%n".formatted(names));
		options.append("                '') words=$'--help\\n--version' ;;%n".formatted());
		for (CommandSpec verb : this.verbs) {
			for (OptionSpec option : verb.options()) {
				if (option.arity().max() > 0) {
					values.append("        \"%s %s\") %s ;;%n".formatted(verb.name(), option.longestName(),
							bashReply(option)));
				}
			}
			options.append("                %s) words=$'%s' ;;%n".formatted(verb.name(),
					verb.options().stream().map(OptionSpec::longestName).sorted().collect(Collectors.joining("\\n"))));
			verb.positionalParameters()
				.forEach((parameter) -> parameters
					.append("                %s) %s ;;%n".formatted(verb.name(), bashWords(parameter))));
		}
		return BASH.formatted(values, options, parameters);
	}

	/** The script for zsh. */
	String zsh() {
		StringBuilder verbLines = new StringBuilder();
		StringBuilder arguments = new StringBuilder();
		for (CommandSpec verb : this.verbs) {
			verbLines.append("        '%s:%s'%n".formatted(verb.name(), plain(verb.usageMessage().header()[0])));
			arguments.append("        %s)%n            _arguments".formatted(verb.name()));
			for (OptionSpec option : verb.options()) {
				String value = (option.arity().max() > 0) ? ":%s:%s".formatted(option.paramLabel(), zshValues(option))
						: "";
				arguments.append(" \\%n                '%s[%s]%s'".formatted(option.longestName(),
						plain(option.description()[0]), value));
			}
			verb.positionalParameters()
				.forEach((parameter) -> arguments.append(" \\%n                '%s:%s:%s'".formatted(
						(parameter.arity().max() > 1) ? "*" : "1", parameter.paramLabel(), zshValues(parameter))));
			arguments.append("%n            ;;%n".formatted());
		}
		return ZSH.formatted(verbLines, arguments);
	}

	private static String bashReply(ArgSpec argument) {
		return switch (kind(argument)) {
			case "files", "folders" -> bashWords(argument);
			default -> bashWords(argument) + "; COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")); return";
		};
	}

	private static String bashWords(ArgSpec argument) {
		return switch (kind(argument)) {
			case "files" -> "COMPREPLY=($(compgen -f -- \"$cur\")); compopt -o filenames 2>/dev/null; return";
			case "folders" -> "COMPREPLY=($(compgen -d -- \"$cur\")); compopt -o filenames 2>/dev/null; return";
			case "forms" -> "words=$(_attain_forms)";
			case "words" -> "words=$'%s'".formatted(String.join("\\n", candidates(argument)));
			case "nothing" -> "words=''";
			default -> "words=$(_attain_codes %s)".formatted(kind(argument));
		};
	}

	private static String zshValues(ArgSpec argument) {
		return switch (kind(argument)) {
			case "files" -> "_files";
			case "folders" -> "_files -/";
			case "forms" -> "_attain_forms";
			case "words" -> "(%s)".formatted(String.join(" ", candidates(argument)));
			case "nothing" -> "";
			default -> "{_attain_codes %s}".formatted(kind(argument));
		};
	}

	/** What a value may be; else the reference table whose codes it is one of. */
	private static String kind(ArgSpec argument) {
		if (argument.type().isEnum() || argument.completionCandidates() != null) {
			return "words";
		}
		if (argument.type() == Path.class || argument.auxiliaryTypes()[0] == Path.class) {
			return argument.paramLabel().equals("DIR") ? "folders" : "files";
		}
		return switch (argument.paramLabel()) {
			case "FORM" -> "forms";
			case "TARGET" -> "target";
			case "PLAN" -> "plan";
			case "CODE" -> (argument instanceof OptionSpec option && option.longestName().equals("--org")) ? "org_unit"
					: "nothing";
			default -> "nothing";
		};
	}

	private static List<String> candidates(ArgSpec argument) {
		if (argument.type().isEnum()) {
			return Arrays.stream(argument.type().getEnumConstants())
				.map((word) -> word.toString().toLowerCase(Locale.ROOT))
				.toList();
		}
		return java.util.stream.StreamSupport.stream(argument.completionCandidates().spliterator(), false).toList();
	}

	/** A description without what zsh takes for its own signs. */
	private static String plain(String description) {
		return description.replaceAll("%n", " ")
			.replaceAll("\\$\\{[^}]*}", "")
			.replaceAll("[\\[\\]:']", " ")
			.replaceAll("\\s+", " ")
			.strip();
	}

}

package attain.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What {@code --help} says of one verb, taken apart.
 *
 * @param verb the verb
 */
record VerbHelp(CommandSpec verb) {

	private static final String EXAMPLES = "Ví dụ (examples):";

	private static final String EXIT_CODES = "Mã thoát (exit codes):";

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

	/** The help of every verb, in the order of the program. */
	static List<VerbHelp> all(CommandLine commandLine) {
		return commandLine.getSubcommands()
			.values()
			.stream()
			.map((verb) -> new VerbHelp(verb.getCommandSpec()))
			.toList();
	}

	String name() {
		return this.verb.name();
	}

	/** As people see it, without colours. */
	String usage() {
		return this.verb.commandLine().getUsageMessage(Ansi.OFF).stripTrailing();
	}

	/** One line in Vietnamese, one in English. */
	List<String> header() {
		return lines(this.verb.usageMessage().header());
	}

	List<String> description() {
		return lines(this.verb.usageMessage().description());
	}

	/** The lines under the examples, as they stand there. */
	List<String> examples() {
		List<String> footer = Arrays.asList(this.verb.usageMessage().footer());
		return footer.stream().skip(footer.indexOf(EXAMPLES) + 1L).takeWhile((line) -> line.startsWith("  ")).toList();
	}

	/** What the exit codes mean; empty if the help does not say. */
	String exitCodes() {
		String footer = String.join(" ", this.verb.usageMessage().footer());
		int at = footer.indexOf(EXIT_CODES);
		return (at < 0) ? "" : footer.substring(at + EXIT_CODES.length()).strip();
	}

	/**
	 * The words of an example behind the program, without its remark and redirections.
	 */
	static List<String> typed(String example) {
		List<String> words = new ArrayList<>();
		Matcher word = WORD.matcher(example.strip().replaceFirst("\\s{2,}(?![^\"]*\"\\s*$).*$", ""));
		while (word.find()) {
			boolean isOfTheShell = word.group(1) == null && word.group().matches("[|<>]");
			if (isOfTheShell) {
				break;
			}
			words.add((word.group(1) != null) ? word.group(1) : word.group());
		}
		return words.subList(1, words.size());
	}

	private static List<String> lines(String[] texts) {
		return String.join("\n", texts).replace("%n", "\n").lines().filter((line) -> !line.isBlank()).toList();
	}

}

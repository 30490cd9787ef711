package attain.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The reference of commands: blocks of {@code docs/commands.md}, and the pages of
 * {@code man/}, which add what that page says in prose.
 */
final class VerbPages {

	private static final Pattern BLOCK = Pattern.compile("(?s)(<!-- usage: (\\w+) -->\n).*?(<!-- end -->)");

	private final List<VerbHelp> verbs;

	VerbPages(List<VerbHelp> verbs) {
		this.verbs = verbs;
	}

	/** The page with the usage of each verb in its block; the prose stays. */
	String withUsage(String page) {
		return BLOCK.matcher(page).replaceAll((block) -> {
			String usage = this.verbs.stream()
				.filter((verb) -> verb.name().equals(block.group(2)))
				.map(VerbHelp::usage)
				.findFirst()
				.orElse("no such verb");
			return Matcher.quoteReplacement(block.group(1) + "```text\n" + usage + "\n```\n" + block.group(3));
		});
	}

	/**
	 * The page of a verb for {@code man}, with the prose that stands behind its block.
	 */
	String manual(VerbHelp verb, String page) {
		List<String> roff = new ArrayList<>();
		roff.add(".TH ATTAIN-%s 1 \"\" Attain Attain".formatted(verb.name().toUpperCase(java.util.Locale.ROOT)));
		section(roff, "NAME", "attain-%s \\- %s".formatted(verb.name(), escaped(String.join(" ", verb.header()))));
		section(roff, "SYNOPSIS", ".B attain " + verb.name() + "\n" + escaped(synopsis(verb)));
		section(roff, "DESCRIPTION", escaped(String.join("\n", verb.description())));
		prose(page, verb.name()).forEach((paragraph) -> roff.add(".PP\n" + escaped(paragraph)));
		roff.add(".SH OPTIONS");
		verb.verb().positionalParameters().forEach((parameter) -> roff.add(option(parameter.paramLabel(), parameter)));
		verb.verb()
			.options()
			.forEach((option) -> roff.add(option(
					String.join(", ", option.names()) + ((option.arity().max() > 0) ? " " + option.paramLabel() : ""),
					option)));
		section(roff, "EXAMPLES", ".nf\n" + escaped(String.join("\n", verb.examples())) + "\n.fi");
		section(roff, "EXIT STATUS", escaped(verb.exitCodes()));
		section(roff, "SEE ALSO", ".BR attain (1)");
		return String.join("\n", roff) + "\n";
	}

	/** The page of the program itself, which lists the verbs. */
	String manual(String page) {
		List<String> roff = new ArrayList<>(List.of(".TH ATTAIN 1 \"\" Attain Attain"));
		section(roff, "NAME", "attain \\- which promises of a plan are kept, every morning");
		section(roff, "SYNOPSIS", ".B attain\nCOMMAND [OPTIONS] [ARGUMENTS]");
		roff.add(".SH COMMANDS");
		this.verbs.forEach((verb) -> roff
			.add(".TP\n.BR attain\\-%s (1)\n%s".formatted(verb.name(), escaped(String.join(" ", verb.header())))));
		for (String heading : List.of("Exit status", "Files", "Environment")) {
			roff.add(".SH " + heading.toUpperCase(java.util.Locale.ROOT));
			paragraphs(page.replaceFirst("(?s).*\n## " + heading + "\n", "").replaceFirst("(?s)\n## .*", ""))
				.forEach((paragraph) -> roff.add(escaped(paragraph.strip()).replace("\n\n", "\n.PP\n")));
		}
		return String.join("\n", roff) + "\n";
	}

	/** The paragraphs behind the block of a verb. */
	static List<String> prose(String page, String verb) {
		int block = page.indexOf("<!-- usage: " + verb + " -->");
		int from = page.indexOf("<!-- end -->", block) + "<!-- end -->".length();
		int to = page.indexOf("\n## ", from);
		return (block < 0) ? List.of() : paragraphs(page.substring(from, (to < 0) ? page.length() : to));
	}

	private static List<String> paragraphs(String text) {
		return List.of(text.strip().split("\n\n"))
			.stream()
			.map((paragraph) -> paragraph.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replace("`", ""))
			.map((paragraph) -> paragraph.replaceAll("(?m)^- ", "\n"))
			.toList();
	}

	private static String synopsis(VerbHelp verb) {
		StringBuilder synopsis = new StringBuilder("[OPTIONS]");
		for (PositionalParamSpec parameter : verb.verb().positionalParameters()) {
			String label = parameter.paramLabel() + ((parameter.arity().max() > 1) ? "..." : "");
			synopsis.append((parameter.arity().min() > 0) ? " " + label : " [" + label + "]");
		}
		return synopsis.toString();
	}

	private static String option(String names, ArgSpec argument) {
		String description = String.join(" ", argument.description())
			.replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue()));
		boolean isNeeded = argument instanceof OptionSpec && argument.required() && argument.group() == null;
		return ".TP\n.B %s\n%s".formatted(escaped(names), escaped(description + (isNeeded ? " (required)" : "")));
	}

	private static void section(List<String> roff, String heading, String text) {
		if (!text.isBlank()) {
			roff.add(".SH " + heading);
			roff.add(text);
		}
	}

	/** Text in which roff finds no command of its own. */
	private static String escaped(String text) {
		return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
	}

}

package attain.command;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements of a text: what stands between its semicolons. */
final class SqlText {

	/** Texts, quoted names and comments, in which a semicolon ends nothing. */
	private static final Pattern QUOTED = Pattern
		.compile("(?s)'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|(\\$\\w*\\$).*?\\1|(?<comment>--[^\\n]*|/\\*.*?\\*/)");

	private SqlText() {
	}

	/** How many statements there are; comments alone are none. */
	static long statements(String sql) {
		Matcher quoted = QUOTED.matcher(sql);
		String bare = quoted.replaceAll((match) -> (quoted.group("comment") != null) ? " " : "x");
		return parts(bare).stream().filter((part) -> !part.isBlank()).count();
	}

	private static List<String> parts(String bare) {
		return Arrays.asList(bare.split(";"));
	}

}

package attain.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One check: a SELECT of rows that should not be.
 *
 * @param name name of the file without .sql
 * @param weight what a row found means
 * @param sentence what is wrong if there are rows
 * @param file the file
 * @param select the statement without a closing semicolon
 */
record Check(String name, Weight weight, String sentence, Path file, String select) {

	/** What a row found means. */
	enum Weight {

		/** Nothing is published. */
		FAIL,
		/** The run says so and goes on. */
		WARN

	}

	private static final Pattern FIRST_LINE = Pattern.compile("-- (fail|warn): (.+)");

	static Check read(Path file) throws IOException {
		String text = Files.readString(file).strip();
		Matcher first = FIRST_LINE.matcher(text.lines().findFirst().orElse(""));
		if (!first.matches()) {
			throw new SqlProblem(file + ": the first line must be '-- fail: sentence' or '-- warn: sentence'");
		}
		Weight weight = first.group(1).equals("fail") ? Weight.FAIL : Weight.WARN;
		String select = text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
		String name = file.getFileName().toString().replaceFirst("\\.sql$", "");
		return new Check(name, weight, first.group(2).strip(), file, select);
	}

}

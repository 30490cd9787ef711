package attain.form.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A usual file name such as {@code BC_CDS_T{month}_{year}_STTTT}, without extension.
 * Anything may follow ("_lan2"). Placeholders: year, month, quarter (1 or I), half,
 * semester, sender, six_months (6T, the first half).
 *
 * @param text as written in the YAML
 * @param pattern the same as a regular expression with named groups
 */
public record FilePattern(String text, Pattern pattern) {

	private static final Map<String, String> GROUPS = Map.of("year", "(?<year>20\\d\\d)", "month",
			"(?<month>0?[1-9]|1[0-2])", "quarter", "(?<quarter>[1-4]|IV|I{1,3})", "half", "(?<half>[12])", "semester",
			"(?<semester>[12])", "sender", "(?<sender>.+?)", "six_months", "(?<six>6\\s?T)");

	/** Compiles a pattern. */
	public static FilePattern of(String text) {
		StringBuilder regex = new StringBuilder();
		for (String piece : text.split("(?=\\{)|(?<=\\})")) {
			String name = piece.startsWith("{") ? piece.substring(1, piece.length() - 1) : "";
			regex.append(GROUPS.containsKey(name) ? GROUPS.get(name) : Pattern.quote(piece));
		}
		return new FilePattern(text, Pattern.compile(regex + "(?!\\d)", Pattern.CASE_INSENSITIVE));
	}

	/** What a file name says, by placeholder; empty if it does not follow the pattern. */
	public Optional<Map<String, String>> read(String fileName) {
		Matcher matcher = this.pattern.matcher(fileName);
		if (!matcher.lookingAt()) {
			return Optional.empty();
		}
		Map<String, String> said = new HashMap<>();
		for (String name : GROUPS.keySet()) {
			if (name.equals("six_months") && this.text.contains("{six_months}")) {
				said.put("half", "1");
			}
			else if (this.text.contains("{" + name + "}")) {
				said.put(name, matcher.group(name).toUpperCase(Locale.ROOT));
			}
		}
		return Optional.of(said);
	}

}

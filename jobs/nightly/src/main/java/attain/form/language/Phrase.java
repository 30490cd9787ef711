package attain.form.language;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A printed phrase to look for, such as "Kế hoạch năm {year}". Compared by its bare
 * words; {@code {year}}, {@code {month}}, {@code {quarter}} and {@code {any}} stand for
 * what changes, {@code {name}} for a name that counts.
 *
 * @param text as written in the YAML
 * @param words its bare words, empty if it has placeholders
 * @param pattern the same as a pattern over bare words
 * @param literal the longest piece between placeholders, in bare words: a text without it
 * need not be tried
 * @param needed whole words of it: a text without one of them need not be searched
 */
public record Phrase(String text, String words, Pattern pattern, String literal, Set<String> needed) {

	/** How well a text agrees with a phrase, best first. */
	public enum Fit {

		SAME(100), STARTS(70), CONTAINS(50), NONE(0);

		private final int points;

		Fit(int points) {
			this.points = points;
		}

		/** A weight from 0 (no agreement) to 100. */
		public int points() {
			return this.points;
		}

	}

	/** Compiles a phrase. */
	public static Phrase of(String text) {
		String marked = text.replace("{year}", " yearplace ")
			.replace("{month}", " monthplace ")
			.replace("{quarter}", " quarterplace ")
			.replace("{any}", " anyplace ")
			.replace("{name}", " nameplace ");
		// "T{month}" is printed "T4": the blank before a number may be missing
		String words = Words.of(marked)
			.replace("t monthplace", "t ?monthplace")
			.replace("yearplace", "\\d{4}")
			.replace("monthplace", "(?:0?[1-9]|1[0-2])")
			.replace("quarterplace", "(?:[1-4]|iv|i{1,3})")
			.replace("anyplace", ".+")
			.replace("nameplace", "(?<name>.+)");
		String plain = text.contains("{") ? "" : words;
		String literal = literal(Words.of(marked));
		return new Phrase(text, plain, Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])"), literal,
				needed(plain.isEmpty() ? literal : plain));
	}

	/** A single letter may stand before a number without a blank. */
	private static Set<String> needed(String words) {
		return Stream.of(words.split(" ")).filter((word) -> word.length() > 1).collect(Collectors.toUnmodifiableSet());
	}

	private static String literal(String marked) {
		return Stream.of(marked.split("(?:year|month|quarter|any|name)place"))
			.map(String::strip)
			.max(Comparator.comparingInt(String::length))
			.orElse("");
	}

	/** How the phrase lies in a text of bare words. */
	public Fit fit(String words) {
		int start = start(words);
		if (start != 0) {
			return (start < 0) ? Fit.NONE : Fit.CONTAINS;
		}
		boolean isAll = this.words.isEmpty() ? this.pattern.matcher(words).matches() : words.equals(this.words);
		return isAll ? Fit.SAME : Fit.STARTS;
	}

	/** Where the phrase begins in a text of bare words, -1 if it does not occur. */
	public int start(String words) {
		if (this.words.isEmpty()) {
			if (!words.contains(this.literal)) {
				return -1;
			}
			Matcher matcher = this.pattern.matcher(words);
			return (!words.isEmpty() && matcher.find()) ? matcher.start() : -1;
		}
		// without placeholders a plain search does: thousands of them are made for each
		// file
		int start = words.indexOf(this.words);
		while (start >= 0 && !isWhole(words, start)) {
			start = words.indexOf(this.words, start + 1);
		}
		return start;
	}

	private boolean isWhole(String words, int start) {
		int end = start + this.words.length();
		return (start == 0 || words.charAt(start - 1) == ' ') && (end == words.length() || words.charAt(end) == ' ');
	}

	/** Whether it holds a name that counts. */
	public boolean isNaming() {
		return this.text.contains("{name}");
	}

	/** What stands for {@code {name}} in a text of bare words, empty if nothing does. */
	public Optional<String> name(String words) {
		Matcher matcher = this.pattern.matcher(words);
		return (isNaming() && matcher.find()) ? Optional.of(matcher.group("name").strip()) : Optional.empty();
	}

	/** Whether the phrase occurs in a text of bare words. */
	public boolean isIn(String words) {
		return fit(words) != Fit.NONE;
	}

	/** Whether a text of bare words is the phrase or begins with it. */
	public boolean begins(String words) {
		Fit fit = fit(words);
		return fit == Fit.SAME || fit == Fit.STARTS;
	}

}

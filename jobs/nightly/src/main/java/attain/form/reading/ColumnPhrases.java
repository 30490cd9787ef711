package attain.form.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import attain.form.language.Column;
import attain.form.language.Phrase;

/**
 * How well texts agree with the headers of columns. A text is compared only with the
 * phrases of which it has a word: a file has hundreds of texts, a table hundreds of
 * phrases, and hardly two of them have anything to do with each other.
 */
final class ColumnPhrases {

	private record Header(int column, Phrase phrase) {
	}

	private final int columns;

	/** By a word that every text has in which the phrase lies. */
	private final Map<String, List<Header>> byWord = new HashMap<>();

	/** Those that may lie in any text. */
	private final List<Header> others = new ArrayList<>();

	/** The same texts come back in every try. */
	private final Map<String, int[]> points = new HashMap<>();

	ColumnPhrases(List<Column> columns) {
		this.columns = columns.size();
		for (int i = 0; i < columns.size(); i++) {
			for (Phrase phrase : columns.get(i).headers()) {
				wordOf(phrase).map((word) -> this.byWord.computeIfAbsent(word, (key) -> new ArrayList<>()))
					.orElse(this.others)
					.add(new Header(i, phrase));
			}
		}
	}

	/** What stands for a number may be printed without a blank after the word before. */
	private static Optional<String> wordOf(Phrase phrase) {
		return phrase.words().isEmpty() ? Optional.empty()
				: phrase.needed().stream().max(Comparator.comparingInt(String::length));
	}

	/** Points of each column, in their order, for a text of bare words; 0 for none. */
	int[] of(String words) {
		return this.points.computeIfAbsent(words, this::compare);
	}

	private int[] compare(String words) {
		int[] best = new int[this.columns];
		compare(this.others, words, best);
		for (String word : words.split(" ")) {
			compare(this.byWord.getOrDefault(word, List.of()), words, best);
		}
		return best;
	}

	private static void compare(List<Header> headers, String words, int[] best) {
		for (Header header : headers) {
			int points = header.phrase().fit(words).points();
			best[header.column()] = Math.max(best[header.column()], points);
		}
	}

}

package attain.form.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import attain.form.language.Phrase;
import attain.form.language.PrintedTable;
import attain.form.language.Vocabulary;
import attain.form.language.Words;

/**
 * The breakdown code of each row of a printed table: the bare words of the labels that it
 * stands under and its own, joined by bars. Deeper is what stands in a later column, is
 * indented, or is introduced as a part ("Trong đó"). The row that stands for everything
 * has no code and is no one's parent.
 */
final class RowPath {

	/** "1.4. ", "a) ", "II. ", "- " in front of a label. */
	private static final Pattern OUTLINE = Pattern
		.compile("^\\s*(?:(?:\\d+(?:\\.\\d+)*|[IVX]+|[A-Za-zĐđ])[.)]\\s*(?=\\p{L}{2})|[-+•*–]+\\s*)");

	private static final Pattern BULLET = Pattern.compile("^\\s*[-+•*–]");

	private record Level(int depth, String code) {
	}

	private final PrintedTable table;

	private final Vocabulary words;

	private final Deque<Level> above = new ArrayDeque<>();

	private final Set<String> taken = new HashSet<>();

	RowPath(PrintedTable table, Vocabulary words) {
		this.table = table;
		this.words = words;
	}

	/** Takes a row without figures as the heading of those below. */
	void head(PrintedLabel label) {
		enter(depth(label) - 1, slug(label.text()));
	}

	/**
	 * The code of the next row.
	 * @param unit the unit printed in the row, part of the code; empty if none
	 */
	String next(PrintedLabel label, String unit) {
		String own = isTotal(label.text()) ? "" : slug(label.text());
		enter(depth(label), own);
		String path = String.join("|",
				(Iterable<String>) () -> this.above.stream()
					.map(Level::code)
					.filter((code) -> !code.isEmpty())
					.iterator());
		return unit.isEmpty() ? path : path + "|" + slug(unit);
	}

	/** The code itself, or with a number behind it if another row has it already. */
	String unique(String code) {
		String unique = code;
		for (int i = 2; !this.taken.add(unique); i++) {
			unique = code + "~" + i;
		}
		return unique;
	}

	private void enter(int depth, String code) {
		while (!this.above.isEmpty() && this.above.getLast().depth() >= depth) {
			this.above.removeLast();
		}
		this.above.addLast(new Level(depth, code));
	}

	private int depth(PrintedLabel label) {
		int indent = (label.indent() >= this.table.indent()) ? label.indent() : 0;
		boolean isPart = BULLET.matcher(label.text()).find()
				|| this.words.leads().stream().anyMatch((lead) -> lead.begins(Words.of(label.text())));
		return 2000 * label.column() + (isPart ? 1000 : 2 * Math.min(indent, 400));
	}

	private boolean isTotal(String label) {
		return this.table.total().stream().anyMatch((total) -> total.words().equals(Words.of(bare(label))));
	}

	private String slug(String label) {
		String words = Words.of(bare(label));
		for (Phrase lead : this.words.leads()) {
			words = (lead.begins(words) && words.length() > lead.words().length())
					? words.substring(lead.words().length()).strip() : words;
		}
		return words.replace(' ', '-');
	}

	/** A label without number or bullet. */
	static String bare(String label) {
		return OUTLINE.matcher(label).replaceFirst("");
	}

	/** Labels that the form does not know. */
	List<String> unknown(List<String> labels) {
		Set<String> known = new HashSet<>();
		this.table.known().forEach((label) -> known.add(Words.of(label)));
		return labels.stream()
			.filter((label) -> !known.contains(Words.of(bare(label))) && !isTotal(label))
			.distinct()
			.toList();
	}

}

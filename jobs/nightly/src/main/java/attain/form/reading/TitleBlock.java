package attain.form.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import attain.form.language.Phrase;
import attain.form.language.Words;
import attain.grid.Cell;
import attain.grid.GridRow;
import attain.text.PlainText;

/** The lines above a header, cell by cell, in reading order. */
final class TitleBlock {

	private static final Phrase ADDRESSEE = Phrase.of("Kính gửi");

	private static final Phrase RECEIVER = Phrase.of("Đơn vị nhận");

	private final List<String> lines = new ArrayList<>();

	private TitleBlock() {
	}

	static TitleBlock above(Header header) {
		TitleBlock block = new TitleBlock();
		for (GridRow row : header.head().rows()) {
			if (row.number() < header.firstRow()) {
				for (Cell cell : row.cells()) {
					cell.text().lines().flatMap((line) -> List.of(line.split(" / ")).stream()).forEach(block::add);
				}
				// "Tháng 4" and "năm 2023" may stand in two cells
				block.add(String.join(" ", row.cells().stream().map(Cell::text).toList()));
			}
		}
		return block;
	}

	private void add(String line) {
		this.lines.add(PlainText.of(line));
	}

	List<String> lines() {
		return this.lines;
	}

	/** The name that begins with one of the phrases, to the end of its line. */
	Optional<String> sender(List<Phrase> beginnings) {
		for (Phrase beginning : beginnings) {
			for (String line : this.lines) {
				String words = Words.of(line);
				if (beginning.isIn(words) && !ADDRESSEE.begins(words) && !RECEIVER.begins(words)) {
					return Optional.of(from(beginning, line));
				}
			}
		}
		return Optional.empty();
	}

	private static String from(Phrase beginning, String line) {
		int start = 0;
		for (int i = line.indexOf(' '); i > 0; i = line.indexOf(' ', i + 1)) {
			if (beginning.isIn(Words.of(line.substring(i + 1)))) {
				start = i + 1;
			}
		}
		return line.substring(start).replaceFirst("^[\\p{P}\\s]+", "");
	}

}

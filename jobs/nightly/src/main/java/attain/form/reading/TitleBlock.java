package attain.form.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

import attain.form.language.Phrase;
import attain.form.language.Words;
import attain.grid.Cell;
import attain.grid.CellKind;
import attain.grid.GridRow;
import attain.text.MatchKey;
import attain.text.PlainText;

/** The lines above a header, cell by cell, in reading order. */
final class TitleBlock {

	private static final Phrase ADDRESSEE = Phrase.of("Kính gửi");

	private static final Phrase RECEIVER = Phrase.of("Đơn vị nhận");

	/**
	 * What may follow a name in its line. The words alone do not: Quý Hòa and Kỳ Lừa are
	 * communes.
	 */
	private static final Pattern AFTER_NAME = Pattern.compile("(?iu)\\s*(?:[(;]|[-–] "
			+ "|\\b(?:tháng|quý|quí|năm|kỳ)\\s*:?\\s*(?:\\d|[IVX]+(?!\\p{L})|học|báo cáo|$)|\\b6 tháng\\b).*$");

	private final List<String> lines = new ArrayList<>();

	/** The lines, and each with the one below it: a name may stand in two rows. */
	private final List<String> names = new ArrayList<>();

	private TitleBlock() {
	}

	static TitleBlock above(Header header) {
		TitleBlock block = new TitleBlock();
		block.addNames(header);
		for (GridRow row : header.head().rows()) {
			if (row.number() < header.firstRow()) {
				for (Cell cell : row.cells()) {
					cell.text().lines().flatMap((line) -> List.of(line.split(" / ")).stream()).forEach(block::add);
				}
				// "Tháng 4" and "năm 2023" may stand in two cells
				block.add(String.join(" ", row.cells().stream().map(Cell::text).toList()));
				row.cells().stream().filter(TitleBlock::isMonth).forEach((cell) -> block.add(month(cell)));
			}
		}
		return block;
	}

	/** A file name, read like the line of a title. */
	static TitleBlock ofFileName(String fileName) {
		TitleBlock block = new TitleBlock();
		block.names.add(PlainText.of(fileName.replace('_', ' ')));
		return block;
	}

	/**
	 * "4/2023" is turned into the first of April by spreadsheets, and shown as Apr-23.
	 */
	private static boolean isMonth(Cell cell) {
		String format = cell.style().format().replaceAll("\\[[^]]*]|\"[^\"]*\"", "").toLowerCase(Locale.ROOT);
		return cell.kind() == CellKind.DATE && format.contains("m") && format.contains("y") && !format.contains("d");
	}

	private static String month(Cell cell) {
		return cell.text().replaceFirst("^\\d+/(\\d+/\\d+).*$", "$1");
	}

	private void addNames(Header header) {
		List<Cell> above = new ArrayList<>();
		for (GridRow row : header.head().rows()) {
			if (row.number() < header.firstRow()) {
				above.addAll(row.cells());
			}
		}
		for (Cell cell : above) {
			cell.text()
				.lines()
				.flatMap((line) -> List.of(line.split(" / ")).stream())
				.map(PlainText::of)
				.forEach(this.names::add);
		}
		for (Cell cell : above) {
			above.stream()
				.filter((below) -> below.column() == cell.column() && below.row() == cell.row() + 1)
				.forEach((below) -> this.names.add(PlainText.of(cell.text() + " " + below.text())));
		}
	}

	private void add(String line) {
		this.lines.add(PlainText.of(line));
	}

	List<String> lines() {
		return this.lines;
	}

	/**
	 * The name that begins with one of the phrases, to the end of its line. Lines that
	 * begin so go before lines that only mention the name.
	 */
	Optional<String> sender(List<Phrase> beginnings) {
		List<String> words = this.names.stream().map(Words::of).toList();
		return sender(beginnings, words, Phrase::begins).or(() -> sender(beginnings, words, Phrase::isIn));
	}

	private Optional<String> sender(List<Phrase> beginnings, List<String> words, BiPredicate<Phrase, String> fits) {
		for (Phrase beginning : beginnings) {
			for (int i = 0; i < words.size(); i++) {
				String line = this.names.get(i);
				if (fits.test(beginning, words.get(i)) && hasMarksOf(beginning, line) && !ADDRESSEE.begins(words.get(i))
						&& !RECEIVER.begins(words.get(i))) {
					return Optional.of(AFTER_NAME.matcher(from(beginning, line)).replaceFirst(""));
				}
			}
		}
		return Optional.empty();
	}

	/** "Số liệu" is no "Sở", unless the whole line is typed without marks. */
	private static boolean hasMarksOf(Phrase beginning, String line) {
		String key = MatchKey.of(line);
		return key.contains(MatchKey.of(beginning.text()))
				|| Words.of(key).equals(key.replaceAll("[^\\p{L}\\p{N}]+", " "));
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

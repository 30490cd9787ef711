package attain.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import attain.grid.Cell;
import attain.grid.Merge;
import attain.grid.Sheet;
import attain.grid.UnreadableFileException;
import attain.grid.Workbook;
import attain.submission.Archive;

/**
 * Texts of cells, read from the archived files as they were delivered.
 *
 * @param archive the folder of files by hash
 */
record CellTexts(Path archive) {

	/** How the first and the last cell of one figure are parted: E2..E31. */
	private static final String RANGE = "..";

	/**
	 * The same observations, each with {@code raw_text}: the text of its cell, of the
	 * first and last cell of a range; empty for a blank cell, null where the file is not
	 * in the archive.
	 */
	List<Fact> of(List<Fact> evidence) throws IOException {
		Map<String, List<Fact>> byFile = evidence.stream()
			.filter((fact) -> !fact.text("content_sha256").isEmpty())
			.collect(Collectors.groupingBy((fact) -> fact.text("content_sha256")));
		Map<String, Map<String, String>> texts = new HashMap<>();
		for (Map.Entry<String, List<Fact>> file : byFile.entrySet()) {
			textsOf(file.getKey(), file.getValue()).ifPresent((found) -> texts.put(file.getKey(), found));
		}
		List<Fact> told = new ArrayList<>();
		for (Fact fact : evidence) {
			Map<String, String> its = texts.get(fact.text("content_sha256"));
			told.add(fact.with("raw_text",
					(its == null) ? null
							: cellsOf(fact).stream()
								.map((cell) -> its.getOrDefault(fact.text("sheet_name") + "!" + cell, ""))
								.collect(Collectors.joining(" " + RANGE + " "))));
		}
		return told;
	}

	private static List<String> cellsOf(Fact fact) {
		return List.of(fact.text("cell_ref").split("\\Q" + RANGE + "\\E"));
	}

	/**
	 * What stands in the wanted cells that are filled; empty if the file cannot be read.
	 */
	private Optional<Map<String, String>> textsOf(String hash, List<Fact> facts) throws IOException {
		Path file = Archive.fileIn(this.archive, hash);
		if (!Files.isReadable(file)) {
			return Optional.empty();
		}
		Map<String, String> texts = new HashMap<>();
		try (Workbook workbook = Workbook.open(file, facts.get(0).text("file_name"))) {
			for (Sheet sheet : workbook.sheets()) {
				addTexts(workbook, sheet, facts, texts);
			}
			return Optional.of(texts);
		}
		catch (UnreadableFileException ex) {
			return Optional.empty();
		}
	}

	private static void addTexts(Workbook workbook, Sheet sheet, List<Fact> facts, Map<String, String> texts)
			throws IOException {
		Map<String, List<String>> wanted = facts.stream()
			.filter((fact) -> fact.text("sheet_name").equals(sheet.name()))
			.flatMap((fact) -> cellsOf(fact).stream())
			.distinct()
			.collect(Collectors.groupingBy((cell) -> filledCell(sheet, cell)));
		if (wanted.isEmpty()) {
			return;
		}
		workbook.read(sheet, (row) -> {
			for (Cell cell : row.cells()) {
				List<String> asked = wanted.remove(cell.ref());
				if (asked != null) {
					asked.forEach((each) -> texts.put(sheet.name() + "!" + each, cell.text()));
				}
			}
			return !wanted.isEmpty();
		});
	}

	/** Of a merged block only the first cell is filled. */
	private static String filledCell(Sheet sheet, String cell) {
		return sheet.merges()
			.stream()
			.filter((merge) -> covers(merge, cell))
			.findFirst()
			.map((merge) -> Cell.columnLetters(merge.firstColumn()) + merge.firstRow())
			.orElse(cell);
	}

	private static boolean covers(Merge merge, String cell) {
		String letters = cell.replaceAll("\\d", "");
		int row = Integer.parseInt(cell.substring(letters.length()));
		return merge.firstRow() <= row && row <= merge.lastRow()
				&& IntStream.rangeClosed(merge.firstColumn(), merge.lastColumn())
					.mapToObj(Cell::columnLetters)
					.anyMatch(letters::equals);
	}

}

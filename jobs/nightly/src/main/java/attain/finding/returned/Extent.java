package attain.finding.returned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import attain.grid.Sheet;
import attain.grid.Workbook;

/**
 * How much of a file there is, found without holding it in memory. To mark a workbook it
 * is held as a whole, which takes about 6 KB a cell.
 *
 * @param kind kind of file
 * @param cells filled cells
 * @param bytes bytes of its sheets as they lie in memory, of delimited text none
 */
record Extent(Workbook.Kind kind, long cells, long bytes) {

	/** Filled cells of the largest workbook that is marked; some 300 MB. */
	static final long MOST_CELLS = 50_000;

	/** Findings of a workbook that is still readable when all of them are marked. */
	static final int MOST_FINDINGS = 2_000;

	/** Bytes of sheets: cells may be formatted and empty. */
	private static final long MOST_BYTES = 8L << 20;

	/**
	 * The extent of a file.
	 * @throws attain.grid.UnreadableFileException if it cannot be read to its end
	 */
	static Extent of(Path content, String fileName) throws IOException {
		try (Workbook workbook = Workbook.open(content, fileName)) {
			long[] cells = new long[1];
			for (Sheet sheet : workbook.sheets()) {
				workbook.read(sheet, (row) -> (cells[0] += row.cells().size()) <= 20 * MOST_CELLS);
			}
			return new Extent(workbook.kind(), cells[0], bytes(workbook.kind(), content));
		}
	}

	private static long bytes(Workbook.Kind kind, Path content) throws IOException {
		return switch (kind) {
			case DELIMITED -> 0;
			case XLS -> Files.size(content);
			case XLSX -> {
				try (ZipFile zip = new ZipFile(content.toFile())) {
					yield zip.stream()
						.filter((entry) -> entry.getName().toLowerCase(java.util.Locale.ROOT).contains("worksheets/"))
						.mapToLong(ZipEntry::getSize)
						.sum();
				}
			}
		};
	}

	/**
	 * What it takes in memory as cells: a sheet may be large and have few filled ones. At
	 * most {@link #MOST_CELLS} if it is markable.
	 */
	int room() {
		return (int) Math.min(MOST_CELLS, 1 + Math.max(this.cells, this.bytes * MOST_CELLS / MOST_BYTES));
	}

	/** Delimited text is copied line by line, twenty times as much of it. */
	boolean isMarkable() {
		return (this.kind == Workbook.Kind.DELIMITED) ? this.cells <= 20 * MOST_CELLS
				: this.cells <= MOST_CELLS && this.bytes <= MOST_BYTES;
	}

}

package attain.warehouse;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.RandomAccess;

import attain.form.Reading;
import attain.form.TableReading;
import attain.form.TableRow;

/**
 * What one content said, ready for the raw store.
 *
 * @param contentSha256 SHA-256 of the content
 * @param filePath first path at which it was delivered
 * @param fileBytes size in bytes
 * @param readerFingerprint fingerprint of the program that read it
 * @param reading what was read
 */
public record FileReading(String contentSha256, String filePath, long fileBytes, String readerFingerprint,
		Reading reading) {

	/**
	 * @throws IllegalStateException if the counts of rows do not add up
	 */
	public FileReading {
		long loaded = reading.tables().stream().mapToLong((table) -> table.rows().size()).sum();
		if (reading.rowsRead() != loaded + reading.rowsRejected()) {
			throw new IllegalStateException("%s: %d rows read, but %d loaded and %d rejected".formatted(filePath,
					reading.rowsRead(), loaded, reading.rowsRejected()));
		}
		if (reading.rejected() && !reading.tables().isEmpty()) {
			throw new IllegalStateException(filePath + ": a rejected file brings no tables");
		}
		reading.tables().forEach(FileReading::refuseWhatDoesNotFit);
	}

	/** Lets go of rows that are not in memory, once they are stored. */
	public void release() throws IOException {
		for (TableReading table : this.reading.tables()) {
			if (table.rows() instanceof Closeable rows) {
				rows.close();
			}
		}
	}

	/** Rows that go into the raw store. */
	long rowsLoaded() {
		return this.reading.rowsRead() - this.reading.rowsRejected();
	}

	private static void refuseWhatDoesNotFit(TableReading table) {
		// of rows that are not in memory each was held against this when it was put aside
		boolean isInMemory = table.rows() instanceof RandomAccess;
		List<TableRow> rows = isInMemory || table.rows().isEmpty() ? table.rows()
				: List.of(table.rows().iterator().next());
		rows.forEach((row) -> {
			if (row.values().size() > RawWriter.SLOTS) {
				throw new IllegalStateException("row %d has %d values, at most %d fit".formatted(row.rowNo(),
						row.values().size(), RawWriter.SLOTS));
			}
			row.values().forEach((value) -> {
				if (value != null) {
					StoredDecimal.of(value);
				}
			});
		});
	}

}

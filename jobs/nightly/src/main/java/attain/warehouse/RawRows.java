package attain.warehouse;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import attain.finding.Finding;
import attain.form.Reading;
import attain.form.Slot;
import attain.form.TableReading;
import attain.text.UnitName;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * What files said but for the rows of their tables, appended to the raw tables in the
 * order of their columns.
 */
final class RawRows implements AutoCloseable {

	private final List<RowAppender> opened = new ArrayList<>();

	private final RowAppender submissions;

	private final RowAppender tables;

	private final RowAppender slots;

	private final RowAppender findings;

	RawRows(DuckDBConnection connection) throws SQLException {
		this.submissions = open(connection, "submission");
		this.tables = open(connection, "sheet_table");
		this.slots = open(connection, "slot");
		this.findings = open(connection, "finding");
	}

	private RowAppender open(DuckDBConnection connection, String tableName) throws SQLException {
		RowAppender appender = new RowAppender(connection, tableName);
		this.opened.add(appender);
		return appender;
	}

	void append(FileReading file) throws SQLException {
		String content = file.contentSha256();
		appendSubmission(file);
		for (TableReading table : file.reading().tables()) {
			appendTable(content, table);
		}
		int findingNo = 0;
		for (Finding finding : file.reading().findings()) {
			findingNo++;
			this.findings.begin()
				.text(content)
				.text(file.filePath())
				.integer(findingNo)
				.text(finding.code().name())
				.text(finding.sheetName())
				.text(finding.cellRef())
				.text(finding.rawText())
				.text(finding.found())
				.text(finding.expected())
				.end();
		}
	}

	private void appendSubmission(FileReading file) throws SQLException {
		Reading reading = file.reading();
		UnitName sender = unitName(reading.senderText());
		this.submissions.begin()
			.text(file.contentSha256())
			.text(reading.formCode())
			.text(Ledger.fingerprint(reading.formFingerprint(), file.readerFingerprint()))
			.text(reading.partCode())
			.text(reading.calendar())
			.text(reading.periodCode())
			.text(reading.vintageCode())
			.text(reading.senderText())
			.text((sender != null) ? sender.matchKey() : null)
			.text((sender != null) ? sender.unitType() : null)
			.text((sender != null) ? sender.bareKey() : null)
			.text(reading.saidSenderCode())
			.flag(reading.rejected())
			.count(file.fileBytes())
			.count(reading.rowsRead())
			.count(file.rowsLoaded())
			.count(reading.rowsRejected())
			.end();
	}

	private void appendTable(String content, TableReading table) throws SQLException {
		this.tables.begin()
			.text(content)
			.integer(table.tableNo())
			.text(table.tableCode())
			.text(table.sheetName())
			.text(table.calendar())
			.text(table.periodCode())
			.flag(table.rowsAddUp())
			.text(table.breakdownLists())
			.end();
		for (Slot slot : table.slots()) {
			appendSlot(content, table.tableNo(), slot);
		}
	}

	private void appendSlot(String content, int tableNo, Slot slot) throws SQLException {
		this.slots.begin()
			.text(content)
			.integer(tableNo)
			.integer(slot.slotNo())
			.text(slot.rowKind())
			.text(slot.measureCode())
			.text(slot.columnLetter())
			.text(slot.columnLabel())
			.text(slot.calendar())
			.text(slot.periodCode())
			.text(slot.breakdownCode())
			.end();
	}

	private static @Nullable UnitName unitName(@Nullable String text) {
		return (text != null) ? UnitName.of(text) : null;
	}

	/** Hands everything over; only then may the transaction be committed. */
	@Override
	public void close() throws SQLException {
		for (RowAppender appender : this.opened) {
			appender.close();
		}
	}

}

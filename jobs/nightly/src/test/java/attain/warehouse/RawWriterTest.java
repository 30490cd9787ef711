package attain.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.AbstractSequentialList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.stream.IntStream;

import attain.finding.Finding;
import attain.finding.FindingCode;
import attain.form.Reading;
import attain.form.Slot;
import attain.form.TableReading;
import attain.form.TableRow;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RawWriterTest {

	@TempDir
	Path folder;

	private DuckDBConnection connection;

	@BeforeEach
	void open() throws Exception {
		this.connection = Warehouse.inMemory();
		RawStore.attach(this.connection, this.folder.resolve("raw.duckdb"), Path.of("../../sql/schema/10_raw.sql"));
	}

	@AfterEach
	void close() throws SQLException {
		this.connection.close();
	}

	@Test
	void storesAFileWithEverythingItSays() throws Exception {
		write(file("a", reading(row("Thị trấn Bình Gia", "12.5"))));
		assertThat(ask("select rows_read, rows_loaded, rows_rejected, form_fingerprint from raw.submission"))
			.isEqualTo("1 1 0 form.program");
		assertThat(ask("select unit_name_text, unit_type, unit_bare_key, v0, v1 from raw.table_row"))
			.isEqualTo("Thị trấn Bình Gia thi_tran bình gia 12.5000000000 null");
		assertThat(ask("select slot_no, obs_status from raw.absent_value")).isEqualTo("1 not_collected");
		assertThat(ask("select measure_code, column_letter from raw.slot")).isEqualTo("m_count B");
		assertThat(ask("select finding_no, code, cell_ref from raw.finding")).isEqualTo("1 HIDDEN_ROW B7");
	}

	@Test
	void replacesWhatWasStoredOfTheSameContent() throws Exception {
		write(file("a", reading(row("x", "1"), row("y", "2"))));
		write(file("a", reading(row("z", "3"))), file("b", reading(row("w", "4"))));
		assertThat(ask("select string_agg(unit_name_text, ',' order by unit_name_text) from raw.table_row"))
			.isEqualTo("w,z");
		assertThat(ask("select count(*) from raw.submission")).isEqualTo("2");
		assertThat(ask("select count(*) from raw.finding")).isEqualTo("2");
	}

	@Test
	void storesRowsThatAreNotInMemoryAsItStoresOthers() throws Exception {
		List<TableRow> rows = List.of(row("Thị trấn Bình Gia", "12.5"), row("Xã Hữu Liên", "-7.00000000005"));
		write(file("a", reading(rows)), file("b", reading(new Streamed(rows, 2))));
		for (String table : List.of("table_row", "absent_value", "slot", "sheet_table")) {
			assertThat(
					ask("""
							select count(*) from (select columns(* exclude (content_sha256)) from raw.%1$s where content_sha256 = 'a'
							    except select columns(* exclude (content_sha256)) from raw.%1$s where content_sha256 = 'b')"""
						.formatted(table)))
				.as(table)
				.isEqualTo("0");
			assertThat(ask(
					"select count(*) filter (where content_sha256 = 'a') - count(*) filter (where content_sha256 = 'b')"
							+ " from raw." + table))
				.as(table)
				.isEqualTo("0");
		}
		assertThat(ask("select count(*) from raw.absent_value where content_sha256 = 'b'")).isEqualTo("1");
	}

	@Test
	void keepsNothingOfRowsThatBreakOff() throws Exception {
		List<TableRow> rows = new Streamed(Collections.nCopies(5_000, row("x", "1")), 4_999);
		FileReading torn = file("a", reading(rows));
		assertThatThrownBy(() -> write(torn)).hasMessageContaining("the scratch file is gone");
		for (String table : List.of("submission", "table_row", "absent_value", "slot", "sheet_table", "finding")) {
			assertThat(ask("select count(*) from raw." + table)).as(table).isEqualTo("0");
		}
		write(file("b", reading(row("y", "2"))));
		assertThat(ask("select count(*) from raw.table_row")).isEqualTo("1");
	}

	/** Rows of which some can be read, one after the other. */
	private static final class Streamed extends AbstractSequentialList<TableRow> {

		private final List<TableRow> rows;

		private final int readable;

		Streamed(List<TableRow> rows, int readable) {
			this.rows = rows;
			this.readable = readable;
		}

		@Override
		public ListIterator<TableRow> listIterator(int index) {
			if (index >= this.readable) {
				throw new UncheckedIOException(new IOException("the scratch file is gone"));
			}
			return this.rows.listIterator(index);
		}

		@Override
		public Iterator<TableRow> iterator() {
			return IntStream.range(0, this.rows.size()).mapToObj((index) -> listIterator(index).next()).iterator();
		}

		@Override
		public int size() {
			return this.rows.size();
		}

	}

	@Test
	void keepsNothingOfABatchThatFails() throws Exception {
		write(file("a", reading(row("x", "1"))));
		FileReading good = file("b", reading(row("y", "2")));
		FileReading refused = new FileReading("c", null, 10, "program", reading(row("z", "3")));
		assertThatThrownBy(() -> write(good, refused)).isInstanceOf(SQLException.class)
			.hasMessageContaining("NOT NULL constraint failed: finding.file_path");
		assertThat(ask("select string_agg(content_sha256, ',') from raw.table_row")).isEqualTo("a");
		assertThat(ask("select count(*) from raw.slot")).isEqualTo("1");
		write(good);
		assertThat(ask("select count(*) from raw.submission")).isEqualTo("2");
	}

	/**
	 * The trap that {@link Transaction} exists for; if the driver mends it, this fails.
	 */
	@Test
	void anAppenderWithoutAStatementBeforeItStaysAfterARollback() throws Exception {
		this.connection.setAutoCommit(false);
		try (DuckDBAppender appender = this.connection.createAppender("raw", "main", "absent_value")) {
			appender.beginRow().append("a").append(1).append(1).append(1).append("error").endRow();
		}
		this.connection.rollback();
		this.connection.setAutoCommit(true);
		assertThat(ask("select count(*) from raw.absent_value")).isEqualTo("1");
	}

	@Test
	void anAppenderInsideOurTransactionIsGoneAfterARollback() throws Exception {
		assertThatThrownBy(() -> Transaction.run(this.connection, () -> {
			try (RowAppender appender = new RowAppender(this.connection, "absent_value")) {
				appender.begin().text("a").integer(1).integer(1).integer(1).text("error").end();
			}
			throw new SQLException("power cut");
		})).hasMessage("power cut");
		assertThat(ask("select count(*) from raw.absent_value")).isEqualTo("0");
	}

	/** The other trap: if the driver's close begins to tell, this fails. */
	@Test
	void anAppenderThatIsOnlyClosedLosesTheWholeTransactionSilently() throws Exception {
		this.connection.setAutoCommit(false);
		ask("select 1");
		try (DuckDBAppender good = this.connection.createAppender("raw", "main", "absent_value");
				DuckDBAppender refused = this.connection.createAppender("raw", "main", "made_by")) {
			good.beginRow().append("a").append(1).append(1).append(1).append("error").endRow();
			refused.beginRow().appendNull().endRow();
		}
		this.connection.commit();
		this.connection.setAutoCommit(true);
		assertThat(ask("select count(*) from raw.absent_value")).isEqualTo("0");
	}

	@Test
	void roundsToTenDecimalsHalfUp() throws Exception {
		write(file("a", reading(row("x", "0.00000000005"), row("y", "-0.00000000005"))));
		assertThat(ask("select max(v0)::text, min(v0)::text from raw.table_row"))
			.isEqualTo("0.0000000001 -0.0000000001");
	}

	@Test
	void marksHalfACharacterInsteadOfChangingItSilently() throws Exception {
		write(file("a", reading(row("x\uD83D", "1"))));
		assertThat(ask("select unit_name_text from raw.table_row")).isEqualTo("x\uFFFD");
	}

	@Test
	void refusesCountsThatDoNotAddUp() {
		Reading reading = new Reading("F99", "form", "", null, null, "", null, false, List.of(), List.of(), 3, 1);
		assertThatIllegalStateException().isThrownBy(() -> file("a", reading))
			.withMessage("inbox/a.csv: 3 rows read, but 0 loaded and 1 rejected");
	}

	@Test
	void refusesANumberThatTheWarehouseCannotHold() {
		assertThatIllegalStateException().isThrownBy(() -> file("a", reading(row("x", "1234567890123456789"))))
			.withMessage("number too long to store: 1234567890123456789");
	}

	private void write(FileReading... files) throws SQLException {
		new RawWriter(this.connection).write(List.of(files));
	}

	private static FileReading file(String content, Reading reading) {
		return new FileReading(content, "inbox/" + content + ".csv", 10, "program", reading);
	}

	private static Reading reading(TableRow... rows) {
		return reading(List.of(rows));
	}

	private static Reading reading(List<TableRow> rows) {
		TableReading table = new TableReading(1, "main", "Sheet1", null, null, false, "",
				List.of(new Slot(0, "unit", "m_count", "B", "Số hộ", null, null, "")), rows);
		Finding finding = new Finding(FindingCode.HIDDEN_ROW, "Sheet1", "B7", null, "", "");
		return new Reading("F99", "form", "", "management", "2024-01", "", "UBND huyện Bình Gia", false, List.of(table),
				List.of(finding), rows.size(), 0);
	}

	private static TableRow row(String unit, String value) {
		return new TableRow(7, "unit", "commune", unit, "A", null, unit, "", null, List.of(new BigDecimal(value)),
				value.equals("12.5") ? Map.of(1, "not_collected") : Collections.emptyMap());
	}

	private String ask(String query) throws SQLException {
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
			row.next();
			StringBuilder values = new StringBuilder();
			for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
				values.append((column > 1) ? " " : "").append(row.getString(column));
			}
			return values.toString();
		}
	}

}

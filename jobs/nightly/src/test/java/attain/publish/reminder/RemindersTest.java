package attain.publish.reminder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;

import attain.publish.DataOrigin;
import attain.submission.Sha256;
import attain.warehouse.SqlFolder;
import attain.warehouse.Warehouse;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RemindersTest {

	private static final SqlFolder SQL = new SqlFolder(Path.of("../../sql"));

	@TempDir
	Path folder;

	private Connection snapshot;

	@BeforeEach
	void makeTables() throws SQLException {
		this.snapshot = Warehouse.inMemory();
		for (String schema : List.of("core", "mart", "ops", "reference")) {
			run("create schema if not exists " + schema);
		}
		SqlFolder.run(this.snapshot, SQL.publishedScripts());
		run("insert into ops.run_parameters (business_date, program_version) select date '2023-06-01', ''");
		run("""
				insert into mart.returned_file
				values ('F10-1', 'BC <T4>.xlsx', 'LS-UB-187', 'LS-UB-187/2023-06-01', 3, 0)""");
		owe("LS-UB-187", "UBND huyện Chi Lăng", 1, "2023-04", "rejected", "'BC <T4>.xlsx'");
		owe("LS-UB-187", "UBND huyện Chi Lăng", 2, "2023-05", "missing", "null");
		owe("LS-UB-188", "UBND huyện Lộc Bình", 1, "2023-05", "missing", "null");
	}

	@AfterEach
	void close() throws SQLException {
		this.snapshot.close();
	}

	@Test
	void asksEachSenderForItsOwnAndForNothingElse() throws SQLException, IOException {
		write(DataOrigin.DELIVERED);
		assertThat(text("LS-UB-187.docx"))
			.contains("Kính gửi: UBND huyện Chi Lăng", "còn thiếu 2 báo cáo", "từ ngày 17/04/2023", "tháng 4/2023",
					"F10\ttháng 5/2023\t17/04/2023\t45\tchưa gửi",
					"tệp BC <T4>.xlsx, nhận ngày 18/04/2023. Thiếu cột H.", "nằm trong returns/LS-UB-187/2023-06-01",
					"attain template F10 --org LS-UB-187 --period 2023-05")
			.doesNotContain("Lộc Bình", "188", "MINH HỌA", "kết thúc");
		assertThat(text("LS-UB-188.docx")).contains("còn thiếu 1 báo cáo")
			.doesNotContain("Chi Lăng", "187", "không dùng được");
	}

	@Test
	void theListNamesEveryLetter() throws SQLException, IOException {
		write(DataOrigin.DELIVERED);
		assertThat(Files.readAllLines(this.folder.resolve("reminders/reminders.csv"))).containsExactly(
				"sender_code,sender_name_vi,file,items,rejected_items,oldest_due_on,ended_on",
				"LS-UB-187,UBND huyện Chi Lăng,LS-UB-187.docx,2,1,2023-04-17,",
				"LS-UB-188,UBND huyện Lộc Bình,LS-UB-188.docx,1,0,2023-04-17,");
	}

	@Test
	void samplesSaySoOnEveryPageAndTheSameNightGivesTheSameBytes() throws Exception {
		write(DataOrigin.ILLUSTRATIVE);
		Path letter = this.folder.resolve("reminders/LS-UB-187.docx");
		try (InputStream in = Files.newInputStream(letter); XWPFDocument document = new XWPFDocument(in)) {
			assertThat(document.getHeaderList().get(0).getText()).contains(DataOrigin.NOTICE);
		}
		String before = Sha256.of(letter);
		// Stamps of archives tell two seconds apart.
		TimeUnit.MILLISECONDS.sleep(2100);
		write(DataOrigin.ILLUSTRATIVE);
		assertThat(Sha256.of(letter)).isEqualTo(before);
	}

	@Test
	void aFileMayBeNamedWithWhatXmlDoesNotKnow() throws SQLException, IOException {
		run("update mart.overdue set rejected_file_name = 'BC' || chr(65535) || chr(1) || '.xlsx' where item_no = 1 and rejected_file_name is not null");
		write(DataOrigin.DELIVERED);
		assertThat(text("LS-UB-187.docx")).contains("tệp BC\uFFFD\uFFFD.xlsx");
	}

	@Test
	void whenNobodyOwesAnythingTheListIsEmpty() throws SQLException, IOException {
		run("delete from mart.overdue");
		write(DataOrigin.DELIVERED);
		assertThat(Files.readAllLines(this.folder.resolve("reminders/reminders.csv"))).hasSize(1);
	}

	@Test
	void anAbolishedSenderIsRemindedThroughItsHeir() throws SQLException, IOException {
		run("""
				insert into core.dim_sender (sender_code, sender_name_vi, sender_name_en, valid_from, valid_to)
				values ('LS-UB-188', 'a', 'a', date '2020-01-01', date '2023-05-20')""");
		write(DataOrigin.DELIVERED);
		assertThat(text("LS-UB-188.docx")).contains("kết thúc hoạt động từ ngày 20/05/2023");
	}

	private void owe(String sender, String name, int item, String period, String state, String file)
			throws SQLException {
		run("""
				insert into mart.overdue (sender_code, sender_name_vi, province_code, item_no, items_of_sender,
				    oldest_due_on, form_code, part_code, vintage_code, period_key, calendar, period_code, period_vi,
				    state, state_vi, state_en, due_on, days_late, rejected_submission_code, rejected_file_name, rejected_on,
				    rejected_because_vi)
				select '%1$s', '%2$s', '20', %3$d, 1, date '2023-04-17', 'F10', '', '', 'management:%4$s', 'management',
				    '%4$s', 'tháng %7$d/2023', '%5$s', 'chưa gửi', 'not sent', date '2023-04-17', 45,
				    case when %6$s is null then null else 'F10-1' end, %6$s, date '2023-04-18', 'Thiếu cột H.'"""
			.formatted(sender, name, item, period, state, file, Integer.parseInt(period.substring(5))));
	}

	private void write(DataOrigin origin) throws SQLException, IOException {
		new Reminders(SQL).write(this.snapshot, this.folder, origin);
	}

	private String text(String letter) throws IOException {
		try (InputStream in = Files.newInputStream(this.folder.resolve("reminders").resolve(letter));
				XWPFDocument document = new XWPFDocument(in);
				XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
			return extractor.getText();
		}
	}

	private void run(String sql) throws SQLException {
		try (Statement statement = this.snapshot.createStatement()) {
			statement.execute(sql);
		}
	}

}

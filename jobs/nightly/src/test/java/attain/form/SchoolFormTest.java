package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F05: the list of schools, a sheet for each district. */
class SchoolFormTest {

	private static final String HEADER = "Mã trường|Tên trường|Cấp học|Loại hình|Ứng dụng CNS dạy học|Ứng dụng CNS quản lý"
			+ "|Thu học phí|Học phí KDTM|Ngày cập nhật";

	private static final String FILE = "GDDT_HK2_NH2022-2023.xlsx";

	@TempDir
	Path folder;

	private Reading read(Book book) {
		return Forms.read(book.write(this.folder, FILE));
	}

	private static Book book() {
		return new Book().sheet("Hữu Lũng")
			.rows("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "DANH SÁCH TRƯỜNG HỌC ỨNG DỤNG CÔNG NGHỆ SỐ", "Học kỳ II năm học 2022-2023",
					HEADER);
	}

	@Test
	void readsOneRowForEachSchoolOfEverySheet() {
		Reading reading = read(book()
			.rows("#20180401|Trường TH&THCS xã Tân Thanh|TH-THCS|Trường|1|Có|0||@2023-01-15",
					"20180402|Trường MN Hoa Sen|MN|Trường|x|✓|1|X|#44941",
					"20180403|Trung tâm GDNN-GDTX|GDTX|Cơ sở khác|||1|0|", "20180404|Trường TH Đồng Tân|TH|Trường|||||")
			.sheet("Sở GD&ĐT")
			.rows("", "", "", HEADER, "20000001|Trường THPT Chu Văn An|THPT|Trường|1|1|1|1|15/01/2023")
			.sheet("DM")
			.rows("Cấp học", "MN", "TH")
			.hideSheet(2));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading).extracting(Reading::formCode, Reading::calendar, Reading::periodCode, Reading::senderText)
			.containsExactly("F05", "school", "2022-2023-HK2", "SỞ GIÁO DỤC VÀ ĐÀO TẠO");
		assertThat(reading.tables()).flatExtracting(TableReading::rows)
			.extracting(TableRow::breakdownCode, TableRow::orgLevel, TableRow::unitNameText)
			.containsExactly(tuple("20180401", "district", "Hữu Lũng"), tuple("20180402", "district", "Hữu Lũng"),
					tuple("20180403", "district", "Hữu Lũng"), tuple("20180404", "district", "Hữu Lũng"),
					tuple("20000001", "province", null));
		assertThat(Forms.row(reading, "schools", "Trường TH&THCS xã Tân Thanh"))
			.isEqualTo(Map.of("establishment_listed", "1", "school_listed", "1", "school_digital_teaching", "1",
					"school_digital_management", "1", "school_collects_tuition", "0", "school_cashless_tuition", "0"));
		assertThat(Forms.row(reading, "schools", "Trường MN Hoa Sen")).contains(entry("school_digital_teaching", "1"),
				entry("school_digital_management", "1"), entry("school_cashless_tuition", "1"));
		assertThat(Forms.row(reading, "schools", "Trung tâm GDNN-GDTX")).contains(entry("school_listed", "0"),
				entry("establishment_listed", "1"));
		assertThat(Forms.row(reading, "schools", "Trường TH Đồng Tân")).contains(entry("school_digital_teaching", "0"));
	}

	@Test
	void saysWhatCannotBeTakenOfARow() {
		Reading reading = read(book().rows("20180401|Trường MN A|MN|Trường|đang TK|1|0|1|15-Jan",
				"20180402|Trường MN B|MN||1|1|0|0|1/15/2023", "2,018E+07|Trường MN C|MN|Trường|1|1|0|0|"));
		assertThat(Forms.findings(reading)).containsExactlyInAnyOrder("FLAG_UNREADABLE E5 đang TK > x, Có, 1",
				"DATE_INCOMPLETE I5 15-Jan > 15/3/2023", "DATE_MONTH_FIRST I6 1/15/2023 > 15/1/2023",
				"CLASS_UNKNOWN D6  > Trường", "ROW_KEY_MISSING B7 Trường MN C", "FLAG_CONTRADICTS H5 1 > 0");
		assertThat(Forms.row(reading, "schools", "Trường MN A")).contains(entry("school_digital_teaching", "error"));
		assertThat(Forms.row(reading, "schools", "Trường MN B")).contains(entry("school_listed", "error"),
				entry("establishment_listed", "1"));
	}

	@Test
	void comparesTheTotalOfASheetAndStoresNone() {
		Reading reading = read(book().rows("|MẦM NON", "1|Trường MN A|MN|Trường|1|1|0|0|",
				"2|Trường MN B|MN|Trường|1|0|0|0|", "|Tổng cộng|||#2|#2||"));
		assertThat(Forms.findings(reading)).containsExactly("TOTAL_DIFFERS F8 2 > 1");
		assertThat(Forms.labels(reading, "schools")).containsExactly("unit: Trường MN A", "unit: Trường MN B");
	}

	@Test
	void losesASheetWithoutItsColumnsAlone() {
		Reading reading = read(book().rows("1|Trường MN A|MN|Trường|1|1|0|0|")
			.sheet("Chi Lăng")
			.rows("Mã trường|Tên trường|Cấp học|Loại hình|Ứng dụng CNS dạy học|Ứng dụng CNS quản lý|Thu học phí",
					"2|Trường MN B|MN|Trường|1|1|0"));
		assertThat(reading.rejected()).isFalse();
		assertThat(Forms.labels(reading, "schools")).containsExactly("unit: Trường MN A");
		assertThat(reading.findings()).singleElement()
			.satisfies((finding) -> assertThat(finding.sheetName()).isEqualTo("Chi Lăng"))
			.satisfies((finding) -> assertThat(finding.code().name()).isEqualTo("HEADER_MISSING"));
	}

	@Test
	@Tag("D28")
	@Tag("D31")
	void readsASchoolYearAndANameForABlankCode() {
		Reading reading = Forms.read(new Book().sheet("Huyện Chi Lăng")
			.rows("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Năm học 2022-2023", HEADER, "|Trường TH Hòa Bình|TH|Trường|1|1|0|0|")
			.write(this.folder, "DS truong.xlsx"));
		assertThat(reading.periodCode()).isEqualTo("2022-2023");
		assertThat(reading.tables().get(0).rows()).extracting(TableRow::breakdownCode)
			.containsExactly("trường th hoà bình, chi lăng");
	}

}

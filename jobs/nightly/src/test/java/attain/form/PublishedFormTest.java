package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F13: published figures, each row with its own measure and period. */
class PublishedFormTest {

	private static final String HEADER = "ma_tinh,ten_tinh,ma_chi_tieu,ky,gia_tri,don_vi_tinh,tinh_trang,van_ban,ngay_ban_hanh,nguon,ghi_chu\n";

	@TempDir
	Path folder;

	private Reading read(String rows) throws IOException {
		Path file = this.folder.resolve("published_values_2025.csv");
		Files.writeString(file, HEADER + rows);
		return Forms.read(file);
	}

	@Test
	void everyRowNamesItsProvinceMeasureAndPeriodAndKeepsItsCitation() throws IOException {
		Reading reading = read("""
				20,Tỉnh Lạng Sơn,dti_provincial_rank,2022,6,thứ hạng,Chính thức,,,https://example.vn/a,
				64,Tỉnh Gia Lai,population_smartphone_rate,2022,61.5,%,Sơ bộ,18/KH-UBND,2026-01-12,trang 3,x
				20,Tỉnh Lạng Sơn,digital_economy_share_grdp,2023,12.52,%,,77/BC-SKHCN,2025-05-02,,
				""");
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading).extracting(Reading::formCode, Reading::periodCode, Reading::senderText)
			.containsExactly("F13", "2025", null);
		assertThat(reading.tables()).extracting(TableReading::calendar, TableReading::periodCode)
			.containsExactly(tuple("statistical", "2022"), tuple("statistical", "2023"));
		assertThat(reading.tables()).flatExtracting(TableReading::rows)
			.extracting(TableRow::rowKind, TableRow::unitCodeText, TableRow::rowLabel, TableRow::obsStatus)
			.containsExactly(tuple("published_dti_provincial_rank", "20", "https://example.vn/a", "final"),
					tuple("published_population_smartphone_rate", "64", "18/KH-UBND; 2026-01-12; trang 3",
							"preliminary"),
					tuple("published_digital_economy_share_grdp", "20", "77/BC-SKHCN; 2025-05-02", "preliminary"));
		assertThat(reading.tables().get(0).slots()).extracting(Slot::rowKind, Slot::measureCode, Slot::columnLetter)
			.containsExactly(tuple("published_dti_provincial_rank", "published_dti_provincial_rank", "E"),
					tuple("published_population_smartphone_rate", "published_population_smartphone_rate", "E"));
	}

	@Test
	void aRowWithoutMeasureOrPeriodIsLost() throws IOException {
		Reading reading = read("""
				20,Tỉnh Lạng Sơn,dti_provincial_rank,2022,6,thứ hạng,Chính thức,a,,,
				20,Tỉnh Lạng Sơn,,2022,6,thứ hạng,Chính thức,b,,,
				20,Tỉnh Lạng Sơn,dti_provincial_rank,gần đây,6,thứ hạng,Chính thức,c,,,
				""");
		assertThat(Forms.findings(reading)).containsExactly("ROW_KEY_MISSING 3 b", "ROW_KEY_MISSING 4 c");
		assertThat(reading.rowsRead()).isEqualTo(3);
		assertThat(reading.rowsRejected()).isEqualTo(2);
	}

}

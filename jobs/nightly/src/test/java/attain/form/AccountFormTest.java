package attain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F08: age bands as rows, banks as columns. */
class AccountFormTest {

	@TempDir
	Path folder;

	private static Book title(String period) {
		return new Book().sheet("TK")
			.rows("", "NGÂN HÀNG NHÀ NƯỚC CHI NHÁNH TỈNH LẠNG SƠN", "SỐ LIỆU TÀI KHOẢN", period, "");
	}

	/** The observations of a file as "measure breakdown = value". */
	private static List<String> values(Reading reading) {
		TreeMap<String, String> values = new TreeMap<>();
		for (TableReading table : reading.tables()) {
			for (TableRow row : table.rows()) {
				table.slots().stream().filter((slot) -> slot.rowKind().equals(row.rowKind())).forEach((slot) -> {
					if (row.values().get(slot.slotNo()) != null) {
						values.put(slot.measureCode() + " " + row.breakdownCode() + "|" + slot.breakdownCode(),
								row.values().get(slot.slotNo()).stripTrailingZeros().toPlainString());
					}
				});
			}
		}
		return values.entrySet().stream().map((entry) -> entry.getKey() + " = " + entry.getValue()).toList();
	}

	/** D51: any number of banks, each named by its header over two rows. */
	@Test
	@Tag("D51")
	void everyBankIsABreakdownAndPersonsAreCountedOnce() {
		Reading reading = Forms.read(title("Quý I năm 2024")
			.rows("Nhóm tuổi|Agribank|Ngân hàng Bưu điện|Số người có TK (đã loại trùng)|Ví điện tử"
					+ "|Số người có TK thanh toán điện tử (TK ngân hàng hoặc ví, đã loại trùng)",
					"|Số khách hàng|Số khách hàng|||")
			.merge("A6:A7", "D6:D7", "E6:E7", "F6:F7")
			.rows("Dưới 15|10|5|14|2|15", "15-17|100|50|120|30|135", "18-59|1.000|600|1.400|700|1.700",
					"Từ 60 trở lên|300|100|350|20|360", "Mọi lứa tuổi|1.410|755|1.884|752|2.210")
			.write(this.folder, "NHNN_TK_Q1-2024.xlsx"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading.formCode()).isEqualTo("F08");
		assertThat(reading.senderText()).isEqualTo("NGÂN HÀNG NHÀ NƯỚC CHI NHÁNH TỈNH LẠNG SƠN");
		assertThat(values(reading)).contains("bank_customers 15-17|AGRIBANK = 100",
				"bank_customers under_15|NGAN_HANG_BUU_DIEN = 5", "persons_with_account 15-17| = 120",
				"persons_with_account 60+| = 350", "wallet_users 18-59| = 700", "persons_with_epayment | = 2210");
		assertThat(values(reading)).noneMatch((line) -> line.startsWith("persons_with_epayment 15-17"))
			.noneMatch((line) -> line.startsWith("persons_with_account under_15"));
	}

	/** D78: persons are counted since 2024; nothing takes their place. */
	@Test
	@Tag("D78")
	void before2024NoPersonsAreCountedAndThenTheColumnsMustBeThere() {
		Book old = title("Quý IV năm 2023").rows("Nhóm tuổi|Agribank - Số khách hàng|BIDV - Số khách hàng|Ví điện tử",
				"Từ 15 trở lên|1.400|750|750", "Mọi lứa tuổi|1.410|755|752");
		Reading before = Forms.read(old.write(this.folder, "NHNN_TK_Q4-2023.xlsx"));
		assertThat(Forms.findings(before)).isEmpty();
		assertThat(values(before)).containsExactly("bank_customers 15+|AGRIBANK = 1400",
				"bank_customers 15+|BIDV = 750", "wallet_users 15+| = 750");
		Book late = title("Quý I năm 2024").rows("Nhóm tuổi|Agribank - Số khách hàng|BIDV - Số khách hàng|Ví điện tử",
				"Mọi lứa tuổi|1.410|755|752");
		Reading since = Forms.read(late.write(this.folder, "NHNN_TK_Q1-2024.xlsx"));
		assertThat(since.rejected()).isTrue();
		assertThat(Forms.findings(since)).hasSize(2)
			.allMatch((finding) -> finding.startsWith("HEADER_MISSING Nhóm tuổi | Agribank"));
	}

	@Test
	void bandsStandInForAllAgesAndFindingsTellWhatWasAddedUp() {
		Reading reading = Forms.read(title("Quý I năm 2024")
			.rows("Nhóm tuổi|Agribank - Số khách hàng|BIDV - Số khách hàng|Ví điện tử|Số người có TK (đã loại trùng)"
					+ "|Số người có TK thanh toán điện tử", "Dưới 15|10|5|2|14|15", "@2024-07-15|100|50|30|150|180",
					"18-59|1.000|600|700|1.700|1.750", "60+|300|100|20|250|360", "70 tuổi|1|1|1|1|1")
			.write(this.folder, "NHNN_TK_Q1-2024.xlsx"));
		assertThat(Forms.findings(reading)).containsExactly("LABEL_IS_DATE A8 15/07/2024",
				"ROW_LABEL_UNKNOWN A11 70 tuổi", "TOTAL_READDED E8 150 > 100", "TOTAL_READDED F8 180 > 150",
				"TOTAL_DIFFERS E9 1.700 > 1.600", "TOTAL_DIFFERS E10 250 > 300", "TOTAL_DIFFERS F10 360 > 270");
		assertThat(values(reading)).contains("persons_with_epayment under_15| = 15",
				"persons_with_epayment 15-17| = 180", "persons_with_account 15-17| = 150");
	}

}

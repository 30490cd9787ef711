package attain.bench.input;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes form F07, part DANSO: households and people of districts and communes in a year,
 * the denominators of most indicators.
 *
 * @param province whose people are counted
 */
public record PopulationBook(Province province) {

	private static final String SENDER = "Đơn vị báo cáo: Cục Thống kê tỉnh Lạng Sơn";

	private static final List<String> DISTRICTS = List.of("Mã số", "Huyện, thành phố", "Số hộ",
			"Dân số trung bình (người)", "Dưới 15 tuổi", "15-17 tuổi", "18-59 tuổi", "60 tuổi trở lên",
			"Từ 15 tuổi trở lên", "Từ đủ 18 tuổi trở lên", "Trong độ tuổi lao động", "Tình trạng số liệu");

	private static final List<String> COMMUNES = List.of("Mã xã", "Xã, phường, thị trấn", "Số hộ",
			"Dân số trung bình (người)", "Từ đủ 18 tuổi trở lên", "Trong độ tuổi lao động", "Tình trạng số liệu");

	/** The workbook of a year, delivered in September of the next. */
	public Path write(int year) throws IOException {
		Path file = this.province.inbox().resolve((year + 1) + "-09-14/DanSo_" + year + ".xlsx");
		return Xlsx.write(file, (book) -> {
			Page districts = title(new Page(book.newWorksheet("DS_Huyen")), "HUYỆN, THÀNH PHỐ", year);
			districts.row(DISTRICTS);
			for (int district = 0; district < this.province.districts(); district++) {
				districts.row(district(district));
			}
			districts.end();
			Page communes = title(new Page(book.newWorksheet("DS_Xa")), "XÃ, PHƯỜNG, THỊ TRẤN", year);
			communes.row(COMMUNES);
			for (int commune = 0; commune < this.province.communes(); commune++) {
				communes.row(commune(commune));
			}
			communes.end();
		});
	}

	/**
	 * The households of the communes as a plain CSV, for peers that read no workbooks.
	 */
	public void writePlain(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("commune_code,households\n");
			for (int commune = 0; commune < this.province.communes(); commune++) {
				out.write(Province.communeCode(commune) + "," + households(commune) + "\n");
			}
		}
	}

	private static Page title(Page page, String of, int year) throws IOException {
		return page.line(SENDER).line("DÂN SỐ VÀ SỐ HỘ THEO " + of).line("Năm " + year).line("");
	}

	private int households(int commune) {
		return LineFiles.households(this.province.draw(), commune);
	}

	private List<Object> commune(int commune) {
		int households = households(commune);
		return List.of(Province.communeCode(commune), Province.communeName(commune), households, households * 4,
				households * 3, households * 2, "Chính thức");
	}

	private List<Object> district(int district) {
		long households = this.province.communesOf(district).mapToLong(this::households).sum();
		List<Object> row = new ArrayList<>(
				List.of(Province.districtCode(district), Province.districtName(district), households));
		// tenths of persons a household: all, below 15, ...
		IntStream.of(40, 8, 2, 20, 10, 32, 30, 20).forEach((tenths) -> row.add(households * tenths / 10));
		row.add("Chính thức");
		return row;
	}

}

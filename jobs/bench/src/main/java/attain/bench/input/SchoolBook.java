package attain.bench.input;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes form F05: one sheet that lists establishments, ten columns a row, six values.
 *
 * @param province where they are
 */
public record SchoolBook(Province province) {

	/** Values that a row holds: four flags, and that it is listed, and as a school. */
	public static final int VALUES_A_ROW = 6;

	private static final List<String> HEADER = List.of("TT", "Mã trường", "Tên trường", "Cấp học", "Loại hình",
			"Ứng dụng CNS dạy học", "Ứng dụng CNS quản lý", "Thu học phí", "Học phí KDTM", "Ngày cập nhật");

	private static final List<String> LEVELS = List.of("Mầm non", "Tiểu học", "THCS", "THPT");

	/** The second semester of 2022-2023, with so many establishments in one district. */
	public Path write(int rows) throws IOException {
		Path file = this.province.inbox().resolve("2023-06-14/GDDT_HK2_NH2022-2023.xlsx");
		return Xlsx.write(file, (book) -> {
			Page page = new Page(book.newWorksheet(Province.districtName(0)));
			page.line("SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH LẠNG SƠN")
				.line("DANH SÁCH TRƯỜNG HỌC, CƠ SỞ GIÁO DỤC ỨNG DỤNG CÔNG NGHỆ SỐ")
				.line("Học kỳ II năm học 2022-2023");
			page.row(HEADER);
			for (int row = 0; row < rows; row++) {
				page.row(school(row));
			}
			page.end();
		});
	}

	private List<Object> school(int row) {
		Draw draw = this.province.draw();
		String code = String.valueOf(20_000_000 + row);
		int collects = draw.between(0, 1, row, 3);
		return List.of(row + 1, code, "Trường Minh Họa " + code, LEVELS.get(row % LEVELS.size()),
				"Trường " + (draw.between(0, 1, row, 0) == 1 ? "công lập" : "tư thục"), draw.between(0, 1, row, 1),
				(draw.between(0, 1, row, 2) == 1) ? "x" : "", collects, collects * draw.between(0, 1, row, 4),
				LocalDate.of(2023, 1, 1).plusDays(row % 150));
	}

}

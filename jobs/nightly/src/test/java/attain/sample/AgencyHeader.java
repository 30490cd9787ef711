package attain.sample;

import java.util.List;

/**
 * The header of Phụ lục 1: two levels, and the index row.
 */
final class AgencyHeader {

	private static final List<String> INDEX = List.of("A", "B", "C", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10",
			"11", "12", "13", "14", "15");

	private AgencyHeader() {
	}

	static void write(Page page, int row) {
		page.tallHeader(row, row + 1, 1, "STT");
		page.tallHeader(row, row + 1, 2, "Cơ quan, đơn vị");
		page.tallHeader(row, row + 1, 3, "Mã định danh");
		group(page, row, 4, "Hồ sơ công việc trong tháng", "Tổng số", "- Trong đó: thuộc phạm vi bí mật nhà nước",
				"- Xử lý trên môi trường mạng");
		group(page, row, 7, "Hoạt động chỉ đạo, điều hành, quản trị nội bộ", "Tổng số",
				"- Thực hiện trên nền tảng quản trị thống nhất");
		page.tallHeader(row, row + 1, 9, "Có nền tảng phân tích, xử lý dữ liệu tập trung");
		page.tallHeader(row, row + 1, 10, "Nền tảng có ứng dụng trí tuệ nhân tạo");
		group(page, row, 11, "Hệ thống thông tin, CSDL", "Tổng số", "- Hoạt động trên Lạng Sơn Cloud");
		page.tallHeader(row, row + 1, 13, "Có trợ lý ảo hỗ trợ CBCCVC");
		group(page, row, 14, "Số cuộc kiểm tra (đơn vị chủ trì)", "Tổng số", "- Qua môi trường số, hệ thống thông tin");
		group(page, row, 16, "Số hoạt động (họp, hội nghị, tập huấn, làm việc)", "Tổng số", "- Trực tuyến");
		page.tallHeader(row, row + 1, 18, "Ghi chú");
		for (int column = 1; column <= INDEX.size(); column++) {
			page.text(row + 2, column, INDEX.get(column - 1));
		}
		page.widen(2, 40);
	}

	private static void group(Page page, int row, int column, String heading, String... below) {
		page.title(row, column, column + below.length - 1, heading);
		for (int index = 0; index < below.length; index++) {
			page.bold(row + 1, column + index, below[index]);
		}
	}

}

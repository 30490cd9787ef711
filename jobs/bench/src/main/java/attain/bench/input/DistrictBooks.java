package attain.bench.input;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.PrimitiveIterator.OfInt;

/**
 * Writes form F10: a small workbook for each district and month, its communes as rows.
 *
 * @param province whose districts report
 * @param last the last month
 */
public record DistrictBooks(Province province, YearMonth last) {

	private static final List<String> HEADER = List.of("TT", "Xã, phường, thị trấn", "Hồ sơ công việc - Tổng số",
			"Hồ sơ công việc - Mật", "Hồ sơ công việc - Xử lý trên mạng", "Tỷ lệ (%)", "Truyền thanh thông minh",
			"Số cuộc kiểm tra / qua môi trường số", "Người được tập huấn kỹ năng số (lũy kế)",
			"Tổ CNSCĐ: số tổ / số thôn", "Số hoạt động - Tổng số", "Số hoạt động - Trực tuyến", "Xã thử nghiệm");

	/** So many workbooks, the latest months last: every district reports every month. */
	public void write(int files) throws IOException {
		int districts = this.province.districts();
		for (int file = 0; file < files; file++) {
			int back = (files - 1 - file) / districts;
			write(file % districts, this.last.minusMonths(back));
		}
	}

	private void write(int district, YearMonth month) throws IOException {
		String name = "BC_MinhHoa%03d_T%d_%d.xlsx".formatted(district + 1, month.getMonthValue(), month.getYear());
		Path file = this.province.inbox().resolve(month.atDay(16).toString()).resolve(name);
		Xlsx.write(file, (book) -> {
			Page page = new Page(book.newWorksheet("Biểu tổng hợp"));
			page.line("UBND " + Province.districtName(district).toUpperCase(Locale.ROOT))
				.line("BÁO CÁO KẾT QUẢ THỰC HIỆN CHUYỂN ĐỔI SỐ")
				.line("Tháng " + month.getMonthValue() + " năm " + month.getYear())
				.row(HEADER);
			OfInt communes = this.province.communesOf(district).iterator();
			for (int number = 1; communes.hasNext(); number++) {
				page.row(commune(number, communes.nextInt(), month));
			}
			page.end();
		});
	}

	private List<Object> commune(int number, int commune, YearMonth month) {
		Draw draw = this.province.draw();
		long place = commune * 1000L + month.getYear() % 50 * 12 + month.getMonthValue();
		int files = draw.between(200, 400, place, 0);
		int secret = draw.between(0, 5, place, 1);
		int online = (files - secret) * draw.between(70, 75, place, 2) / 100;
		int age = (month.getYear() - 1970) * 12 + month.getMonthValue();
		int hamlets = draw.between(5, 12, commune, 3);
		return List.of(number, Province.communeName(commune), files, secret, online,
				Math.round(1000.0 * online / (files - secret)) / 10.0, draw.between(0, 1, commune, 4),
				"4/" + draw.between(0, 4, place, 5), 100 + 3 * age, hamlets + "/" + hamlets, "", "",
				(commune % 10 == 0) ? 1 : 0);
	}

}

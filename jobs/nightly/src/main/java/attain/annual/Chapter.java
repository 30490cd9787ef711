package attain.annual;

import java.util.List;

/**
 * A part of the report in words.
 *
 * @param subject what it tells
 * @param lines its text, at least one line
 */
record Chapter(Subject subject, List<Line> lines) {

	/** What a chapter tells; each is a query of its name in {@code sql/annual}. */
	enum Subject {

		OVERALL("Kết quả chung"), PILLAR("Kết quả theo từng lĩnh vực"), MISSED("Chỉ tiêu chưa hoàn thành"),
		UNKNOWN("Chỉ tiêu chưa có thông tin đánh giá và số liệu còn thiếu"), NOT_APPLICABLE("Chỉ tiêu không thực hiện"),
		LATER("Chỉ tiêu chưa đến hạn"), CONFLICT("Khác biệt với kế hoạch khác trên cùng chỉ tiêu"),
		SOURCE("Nguồn số liệu và cách đọc");

		private final String title;

		Subject(String title) {
			this.title = title;
		}

		String title() {
			return this.title;
		}

	}

	/** How a line is set. */
	enum Setting {

		PARAGRAPH, SUBHEADING, BULLET, DETAIL,
		/** People write the rest by hand. */
		FILL

	}

	/**
	 * A line of text.
	 *
	 * @param setting how it is set
	 * @param text what it says
	 */
	record Line(Setting setting, String text) {

	}

	Chapter {
		lines = List.copyOf(lines);
	}

}

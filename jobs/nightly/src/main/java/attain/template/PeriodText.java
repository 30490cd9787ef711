package attain.template;

import java.util.HashMap;
import java.util.Map;

import attain.form.language.PeriodType;

/**
 * A period as Vietnamese forms print it.
 *
 * @param code such as 2023-04, 2023-Q2 or 2022-2023-HK1
 */
record PeriodText(String code) {

	private static final String[] ROMAN = { "I", "II", "III", "IV" };

	/** Such as "Tháng 4 năm 2023". */
	String words() {
		Map<String, String> said = placeholders();
		String year = said.get("year");
		return switch (type()) {
			case MONTH -> "Tháng %s năm %s".formatted(said.get("month"), year);
			case QUARTER -> "Quý %s năm %s".formatted(ROMAN[number() - 1], year);
			case HALF -> ((number() == 1) ? "6 tháng đầu năm %s" : "6 tháng cuối năm %s").formatted(year);
			case CUMULATIVE -> "%d tháng năm %s".formatted(number(), year);
			case YEAR -> "Năm " + year;
			case SEMESTER -> "Học kỳ %s năm học %s".formatted(ROMAN[number() - 1], this.code.substring(0, 9));
			case SCHOOL_YEAR -> "Năm học " + this.code;
		};
	}

	/** What the placeholders of headers, sheet names and file names stand for. */
	Map<String, String> placeholders() {
		Map<String, String> said = new HashMap<>();
		said.put("year", this.code.substring(0, 4));
		switch (type()) {
			case MONTH -> said.put("month", Integer.toString(number()));
			case QUARTER -> said.put("quarter", Integer.toString(number()));
			case HALF -> {
				said.put("half", Integer.toString(number()));
				if (number() == 1) {
					said.put("six_months", "6T");
				}
			}
			case SEMESTER -> said.put("semester", Integer.toString(number()));
			case YEAR, SCHOOL_YEAR, CUMULATIVE -> {
			}
		}
		return said;
	}

	/** A phrase with its placeholders filled in as far as the period says. */
	String fill(String phrase) {
		String filled = phrase;
		for (Map.Entry<String, String> said : placeholders().entrySet()) {
			filled = filled.replace("{" + said.getKey() + "}", said.getValue());
		}
		return filled;
	}

	private PeriodType type() {
		for (PeriodType type : PeriodType.values()) {
			if (type.holds(this.code)) {
				return type;
			}
		}
		throw new IllegalArgumentException("not a period: " + this.code);
	}

	/** The month, quarter, half or semester within its year. */
	private int number() {
		String last = this.code.substring(this.code.lastIndexOf('-') + 1).replaceAll("\\D", "");
		return Integer.parseInt(last);
	}

}

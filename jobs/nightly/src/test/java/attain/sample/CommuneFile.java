package attain.sample;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Writes F11: the eight figures of a commune, in the way of that commune. */
record CommuneFile(SampleProvince province) {

	static final String SHEET = "F11";

	static final String NUMBERED_SHEET = "Sheet1";

	private static final int FIRST_FIGURE = 6;

	/** One label with its value. */
	private record Line(String label, String measure, BigDecimal value, String unit) {
	}

	Delivery write(Filing filing) {
		Unit unit = this.province.units().get(filing.sender());
		CommuneFate fate = CommuneFate.of(this.province, unit);
		List<Line> lines = lines(unit, filing, fate);
		Witness witness = new Witness(filing);
		boolean isLost = fate == CommuneFate.PERCENT;
		for (Line line : lines) {
			boolean lost = isLost && line.measure().equals("households_with_store");
			witness.saw(line.measure(), unit.code(), lost ? null : line.value(), lost ? "error" : "final");
		}
		return switch (CommuneStyle.of(this.province, unit)) {
			case WORKBOOK -> workbook(filing, unit, fate, lines, witness);
			case NUMBERED -> numbered(filing, unit, lines, witness);
			case UNICODE -> witness.delivered(text(filing, unit, lines).getBytes(StandardCharsets.UTF_8));
			case WINDOWS -> {
				witness.found("ENCODING_REPAIRED");
				yield witness
					.delivered(toneMarksApart(text(filing, unit, lines)).getBytes(Charset.forName("windows-1258")));
			}
			case MAIL -> witness.delivered(mail(filing, unit, lines).getBytes(StandardCharsets.UTF_8));
		};
	}

	private List<Line> lines(Unit unit, Filing filing, CommuneFate fate) {
		Commune commune = new Commune(this.province, unit, filing.month() / 3);
		boolean isFirst = filing.fate() == Filing.Fate.CORRECTED;
		BigDecimal households = commune.people().households();
		BigDecimal own = (fate == CommuneFate.OWN_COUNT)
				? households.add(households.divideToIntegralValue(BigDecimal.valueOf(12))) : commune.households();
		BigDecimal both = (fate == CommuneFate.BOTH_TOO_MANY)
				? commune.withStore().min(commune.withAccount()).add(BigDecimal.TEN) : commune.withBoth();
		if (fate == CommuneFate.OWN_COUNT) {
			both = commune.withStore().min(commune.withAccount());
		}
		BigDecimal store = isFirst ? both : commune.withStore();
		BigDecimal phones = commune.withSmartphone();
		BigDecimal adults = (fate == CommuneFate.ADULTS_ABOVE_ALL) ? phones.add(BigDecimal.ONE)
				: commune.adultsWithSmartphone();
		boolean fell = fate == CommuneFate.FEWER_TRAINED && filing.month() == 9;
		BigDecimal trained = fell ? new Commune(this.province, unit, 4).trained().add(BigDecimal.valueOf(25))
				: commune.trained();
		return List.of(new Line("Tổng số hộ", "commune_households_own", own, "hộ"),
				new Line("Hộ có cửa hàng số", "households_with_store", store, "hộ"),
				new Line("Hộ có TK thanh toán điện tử", "households_with_epayment", commune.withAccount(), "hộ"),
				new Line("Hộ có cả hai", "households_with_store_and_epayment", both, "hộ"),
				new Line("Hộ có đường Internet cáp quang", "households_with_fibre_own", commune.withFibre(), "hộ"),
				new Line("Số người có điện thoại thông minh", "persons_with_smartphone", phones, "người"),
				new Line("- Trong đó: từ đủ 18 tuổi trở lên", "adults_with_smartphone", adults, "người"),
				new Line("Số người trong độ tuổi lao động đã được đào tạo kỹ năng số cơ bản (mỗi người tính một lần)",
						"skill_persons_trained", trained, "người"));
	}

	private static String office(Unit unit) {
		return "UBND " + unit.name().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + unit.name().substring(1);
	}

	private static String period(Filing filing) {
		return "Quý " + ((filing.month() == 9) ? "III" : "IV") + "/" + filing.year();
	}

	private Delivery workbook(Filing filing, Unit unit, CommuneFate fate, List<Line> lines, Witness witness) {
		try (Book book = new Book()) {
			Page page = book.page(SHEET);
			page.text(1, 1, office(unit));
			page.text(2, 1, "SỐ LIỆU CHUYỂN ĐỔI SỐ CỦA XÃ");
			boolean isNameless = unit.code().equals(CommuneFate.NAMESAKE);
			page.text(3, 1, "Mã xã");
			if (fate == CommuneFate.SHORT_CODE) {
				page.number(3, 2, new BigDecimal(unit.code()));
				witness.found("CODE_PADDED", SHEET, "B3");
			}
			else if (!isNameless) {
				page.text(3, 2, unit.code());
			}
			page.text(4, 1, "Kỳ báo cáo");
			page.text(4, 2, period(filing));
			page.text(5, 1, "Chỉ tiêu");
			for (int i = 0; i < lines.size(); i++) {
				boolean isPercent = fate == CommuneFate.PERCENT && i == 1;
				page.text(FIRST_FIGURE + i, 1, lines.get(i).label());
				page.number(FIRST_FIGURE + i, 2, lines.get(i).value());
				page.text(FIRST_FIGURE + i, 3, isPercent ? "%" : lines.get(i).unit());
			}
			tell(filing, fate, isNameless, witness);
			return witness.delivered(book.bytes(filing.receivedOn()));
		}
	}

	private static void tell(Filing filing, CommuneFate fate, boolean isNameless, Witness witness) {
		if (isNameless) {
			witness.found("SENDER_UNKNOWN");
		}
		switch (fate) {
			case BOTH_TOO_MANY -> witness.found("PART_ABOVE_WHOLE", SHEET, "B9");
			case OWN_COUNT -> witness.found("HOUSEHOLDS_DIFFER", SHEET, "B6");
			case ADULTS_ABOVE_ALL -> witness.found("PART_ABOVE_WHOLE", SHEET, "B12");
			case PERCENT -> witness.found("PRINTED_UNIT_UNKNOWN", SHEET, "B7");
			case FEWER_TRAINED -> {
				if (filing.month() == 12) {
					witness.found("CUMULATIVE_FELL", SHEET, "B13");
				}
			}
			default -> {
			}
		}
	}

	/** D36: one of them is typed in an old font. */
	private Delivery numbered(Filing filing, Unit unit, List<Line> lines, Witness witness) {
		boolean isOld = CommuneStyle.isOldFont(this.province, unit);
		if (isOld) {
			witness.found("FONT_DECODED");
		}
		try (Book book = new Book()) {
			Page page = book.page(NUMBERED_SHEET);
			typed(page, 2, 2, office(unit), isOld);
			typed(page, 4, 2, "Mã xã:", isOld);
			page.text(4, 4, unit.code());
			typed(page, 5, 2, "Kỳ báo cáo:", isOld);
			typed(page, 5, 4, period(filing), isOld);
			for (int i = 0; i < lines.size(); i++) {
				page.number(8 + i, 1, BigDecimal.valueOf(i + 1L));
				typed(page, 8 + i, 2, lines.get(i).label(), isOld);
				page.number(8 + i, 4, lines.get(i).value());
				typed(page, 8 + i, 5, lines.get(i).unit(), isOld);
			}
			typed(page, 18, 2, "Ghi chú: số hộ có cửa hàng số theo danh sách của tổ công nghệ số cộng đồng.", isOld);
			return witness.delivered(book.bytes(filing.receivedOn()));
		}
	}

	private static void typed(Page page, int row, int column, String text, boolean isOld) {
		if (isOld) {
			page.text(row, column, VniText.encode(text), "VNI-Times");
		}
		else {
			page.text(row, column, text);
		}
	}

	private static String text(Filing filing, Unit unit, List<Line> lines) {
		List<String> text = new ArrayList<>(
				List.of(office(unit), "Mã xã;" + unit.code() + ";", "Kỳ báo cáo;" + period(filing) + ";"));
		lines.forEach((line) -> text.add(line.label() + ";" + Look.grouped(line.value()) + ";" + line.unit()));
		return String.join("\r\n", text) + "\r\n";
	}

	private static String mail(Filing filing, Unit unit, List<Line> lines) {
		List<String> labels = new ArrayList<>(List.of("Tên xã", "Mã xã", "Kỳ báo cáo"));
		List<String> values = new ArrayList<>(List.of(unit.name(), unit.code(), period(filing)));
		lines.forEach((line) -> {
			labels.add(line.label());
			values.add(line.value().toPlainString());
		});
		return String.join(",", labels) + "\r\n" + String.join(",", values) + "\r\n";
	}

	/**
	 * As code page 1258 has it: the tone is a character of its own, other marks are not.
	 */
	private static String toneMarksApart(String text) {
		StringBuilder apart = new StringBuilder();
		String tones = "[\\u0300\\u0301\\u0303\\u0309\\u0323]";
		for (char letter : text.toCharArray()) {
			String marks = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
			apart.append(Normalizer.normalize(marks.replaceAll(tones, ""), Normalizer.Form.NFC));
			apart.append(marks.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", ""));
		}
		return apart.toString();
	}

}

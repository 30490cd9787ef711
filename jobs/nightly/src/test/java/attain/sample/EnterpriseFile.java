package attain.sample;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes F06: the tax office's list of enterprises, in the old character set every other
 * month.
 */
record EnterpriseFile(SampleProvince province) {

	private static final String HEADER = "MST,TEN_NNT,TRANG_THAI,QUY_MO,NGAY_DK_HDDT,SO_HD_TRONG_KY,MA_XA";

	private static final String TONES = "[\\u0300\\u0301\\u0303\\u0309\\u0323]";

	private static final int FLOAT_MONTH = 2;

	private static final int ZERO_MONTH = 3;

	private static final int COMMA_MONTH = 4;

	private static final int GROUPED_MONTH = 5;

	private static final int NO_DATE_MONTH = 6;

	/** The enterprise that things go wrong for: its code begins with a zero. */
	private static final int UNLUCKY = 15;

	/** The list of one month. */
	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		List<String> lines = new ArrayList<>(List.of(HEADER));
		for (Enterprise each : Enterprise.of(this.province)) {
			if (each.isListed(filing.month())) {
				enterprise(lines, filing, each, witness);
			}
		}
		boolean old = filing.month() % 2 == 1;
		if (old) {
			witness.found("ENCODING_REPAIRED");
		}
		String text = String.join("\r\n", lines) + "\r\n";
		return witness.delivered(old ? toneBehind(text).getBytes(Charset.forName("windows-1258"))
				: text.getBytes(StandardCharsets.UTF_8));
	}

	private static void enterprise(List<String> lines, Filing filing, Enterprise each, Witness witness) {
		int month = filing.month();
		int line = lines.size() + 1;
		boolean unlucky = each.number() == UNLUCKY;
		boolean isLost = unlucky && (month == FLOAT_MONTH || month == COMMA_MONTH);
		String name = (unlucky && month == COMMA_MONTH) ? "CÔNG TY CỔ PHẦN MỘT, HAI" : "\"CÔNG TY CỔ PHẦN MỘT, HAI\"";
		boolean grouped = unlucky && month == GROUPED_MONTH;
		boolean undated = unlucky && month == NO_DATE_MONTH;
		String date = undated ? "00/00/0000" : (each.number() % 3 == 0) ? "28/06/2022" : "2022-06-28";
		String count = grouped ? "\"1,024\"" : each.invoices(month).toPlainString();
		String status = each.isActive(month) ? "00" : "03";
		lines.add(String.join(",", code(each, month), name, status, each.size(), date, count, "05971"));
		if (isLost) {
			witness.found((month == FLOAT_MONTH) ? "ROW_KEY_MISSING" : "ROW_WIDTH", sheet(filing), "" + line);
			return;
		}
		tell(filing, each, line, witness);
		BigDecimal branch = BigDecimal.ZERO;
		if (each.hasBranch()) {
			branch = BigDecimal.valueOf(2);
			lines.add(String.join(",", each.taxCode() + "-001", name, status, each.size(), date, "2", "05971"));
		}
		saw(witness, filing, each, grouped ? Seen.ERROR : Seen.of(each.invoices(month).add(branch)));
	}

	private static String code(Enterprise each, int month) {
		if (each.number() == UNLUCKY && month == FLOAT_MONTH) {
			return "\"4,90E+09\"";
		}
		return (each.number() == UNLUCKY && month == ZERO_MONTH) ? each.taxCode().substring(1) : each.taxCode();
	}

	private static void tell(Filing filing, Enterprise each, int line, Witness witness) {
		int month = filing.month();
		if (each.size().isEmpty() && each.isActive(month)) {
			witness.found("CLASS_UNKNOWN", sheet(filing), "D" + line);
		}
		if (each.number() == UNLUCKY) {
			switch (month) {
				case ZERO_MONTH -> witness.found("CODE_PADDED", sheet(filing), "A" + line);
				case GROUPED_MONTH -> witness.found("NUMBER_UNREADABLE", sheet(filing), "F" + line);
				case NO_DATE_MONTH -> witness.found("DATE_UNREADABLE", sheet(filing), "E" + line);
				default -> {
				}
			}
		}
	}

	private static void saw(Witness witness, Filing filing, Enterprise each, Seen invoices) {
		boolean active = each.isActive(filing.month());
		Seen small = !active ? Seen.flag(false)
				: each.size().isEmpty() ? Seen.ERROR : Seen.flag(!each.size().equals("LON"));
		String item = each.taxCode();
		Seen isActive = Seen.flag(active);
		witness.saw("enterprise_active", Units.PROVINCE, filing.period(), item, isActive.value(), isActive.status());
		witness.saw("sme_active", Units.PROVINCE, filing.period(), item, small.value(), small.status());
		witness.saw("einvoices_issued", Units.PROVINCE, filing.period(), item, invoices.value(), invoices.status());
	}

	/** As windows-1258 has it: tones stand behind their letters. */
	private static String toneBehind(String text) {
		StringBuilder out = new StringBuilder();
		for (String letter : text.split("")) {
			String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
			out.append(Normalizer.normalize(parts.replaceAll(TONES, ""), Normalizer.Form.NFC))
				.append(parts.replaceAll(TONES.replace("[", "[^"), ""));
		}
		return out.toString();
	}

	private static String sheet(Filing filing) {
		return filing.fileName().replace(".csv", "");
	}

}

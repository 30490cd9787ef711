package attain.sample;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes F09: what passed the border gates day by day in the last months of 2021. */
record GateFile(SampleProvince province) {

	private static final List<String> GATES = List.of("HUUNGHI", "TANTHANH", "CHIMA");

	private static final int CORRECTED_MONTH = 10;

	private static final int DOUBTFUL_MONTH = 11;

	private static final int SHIFTED_MONTH = 12;

	private static final int SILENT_MONTH = 9;

	/** The export of one month. */
	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		Map<String, Integer> declared = new TreeMap<>();
		List<String> lines = new ArrayList<>(
				List.of("ngay,ma_cua_khau,chieu,loai_pt,so_pt,so_pt_khai_bao_so,tg_tq_tb_phut"));
		YearMonth month = YearMonth.parse(filing.period());
		for (int day = 1; day <= month.lengthOfMonth(); day++) {
			boolean silent = filing.month() == SILENT_MONTH && (day == 5 || day == 6);
			for (String gate : silent ? List.<String>of() : GATES) {
				declared.merge(gate, traffic(lines, filing, month.atDay(day), gate), Integer::sum);
			}
		}
		if (filing.month() == SILENT_MONTH) {
			witness.found("DAYS_MISSING", sheet(filing), "");
		}
		oddities(lines, filing, declared, witness);
		declared.forEach((gate, sum) -> witness.saw("vehicles_declared", Units.PROVINCE, filing.period(), gate,
				BigDecimal.valueOf(sum), "final"));
		return witness.delivered((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** Vehicles of a gate on a day; how many of them were declared. */
	private int traffic(List<String> lines, Filing filing, LocalDate day, String gate) {
		int vehicles = this.province.draw().between(20, 400, "vehicles", gate, day);
		boolean live = gate.equals("HUUNGHI") ? filing.month() >= 10 : gate.equals("TANTHANH") && filing.month() >= 11;
		int declared = live ? vehicles * 9 / 10 : 0;
		String direction = (day.getDayOfMonth() % 2 == 0) ? "X" : (filing.month() == SILENT_MONTH) ? "NK" : "N";
		lines.add(String.join(",", moment(day, filing.month()), spelt(gate, filing.month()), direction, "XE_TAI",
				"" + vehicles, "" + declared, "37.5"));
		return declared;
	}

	private static void oddities(List<String> lines, Filing filing, Map<String, Integer> declared, Witness witness) {
		String last = YearMonth.parse(filing.period()).atEndOfMonth().toString();
		int line = lines.size() + 1;
		switch (filing.month()) {
			case CORRECTED_MONTH -> {
				lines.add(last + ",HUUNGHI,X,XE_TAI,-3,-2,");
				declared.merge("HUUNGHI", -2, Integer::sum);
				witness.found("NEGATIVE_CORRECTION", sheet(filing), "E" + line);
				witness.found("NEGATIVE_CORRECTION", sheet(filing), "F" + line);
				lines.add(last + ",CHIMA,X,XE_TAI,4,0,9999");
				witness.found("NUMBER_SENTINEL", sheet(filing), "G" + (line + 1));
			}
			case DOUBTFUL_MONTH -> {
				lines.add(last + ",HUUNGHI,N,XE_TAI,4,5,30");
				declared.merge("HUUNGHI", 5, Integer::sum);
				witness.found("PART_ABOVE_WHOLE", sheet(filing), "F" + line);
				lines.add(last + ",COCNAM,N,XE_TAI,4,4,30");
				witness.found("CODE_NOT_LISTED", sheet(filing), "B" + (line + 1));
			}
			case SHIFTED_MONTH -> {
				lines.add("2021-11-30,CHIMA,N,XE_TAI,4,0,30");
				witness.found("DAY_OUTSIDE_PERIOD", sheet(filing), "A" + line);
			}
			default -> {
			}
		}
	}

	/** In October with the time of Việt Nam, in December with that of Greenwich. */
	private static String moment(LocalDate day, int month) {
		return switch (month) {
			case CORRECTED_MONTH -> day + "T23:40:00+07:00";
			case SHIFTED_MONTH -> day.minusDays(1) + "T17:30:00Z";
			default -> day.toString();
		};
	}

	private static String spelt(String gate, int month) {
		boolean is = gate.equals("TANTHANH");
		return !is ? gate : switch (month) {
			case SILENT_MONTH -> "Tân Thanh";
			case DOUBTFUL_MONTH -> "TT";
			default -> gate;
		};
	}

	private static String sheet(Filing filing) {
		return filing.fileName().replace(".csv", "");
	}

}

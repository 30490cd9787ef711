package attain.sample;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes F12: the exports of two telephone companies.
 *
 * @param province seed and units
 */
record OperatorFile(SampleProvince province) {

	/** Names that several of the 200 communes of 2023 bear. */
	private static final Set<String> SHARED = Set.of("Hoàng Văn Thụ", "Chi Lăng", "Hòa Bình", "Mẫu Sơn", "Chiến Thắng",
			"Đình Lập");

	/** Three communes are called so, of which one is in the list of units. */
	private static final String SHARED_UNLISTED = "Tân Thành";

	/** Names that no commune bears since the mergers. */
	private static final List<String> FORMER = List.of("Vĩnh Trại", "Mai Sao", "Y Tịch", "Bắc Thủy");

	private static final String COLUMNS = "TB_FTTH,HO_PHU_SONG_FTTH,TB_SMARTPHONE,CTS_CA_NHAN,THANG,LOAI_KH,HO_CO_FTTH,"
			+ "CTS_CA_NHAN_HL,XA_CO_CAP_QUANG";

	static List<Filing> filings() {
		List<Filing> filings = new ArrayList<>();
		for (int month = 10; month <= 12; month++) {
			LocalDate due = LocalDate.of(Schedule.YEAR, month, 5).plusMonths(1);
			filings.add(filing("VNPT", month, due.minusDays(2),
					String.format("VNPT_LSN_%d%02d.txt", Schedule.YEAR, month)));
			LocalDate day = (month == 12) ? due.plusDays(7) : due.minusDays(1);
			filings.add(filing("VIETTEL", month, day, String.format("Viettel_%02d_%d.csv", month, Schedule.YEAR)));
		}
		return filings;
	}

	private static Filing filing(String part, int month, LocalDate day, String name) {
		return new Filing("F12", part, part, "statistical", Schedule.month(month), month, "", 1, Filing.Fate.STANDS,
				day, name);
	}

	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		boolean isVnpt = filing.part().equals("VNPT");
		String delimiter = isVnpt ? "\t" : ",";
		List<String> lines = new ArrayList<>();
		lines.add((isVnpt ? "MA_XA" : "Tên xã") + "," + COLUMNS);
		for (Unit commune : this.province.units().communes()) {
			household(filing, commune, lines, witness);
			if (this.province.draw().chance(30, "F12 organisations", commune.code(), filing.part())) {
				organisation(filing, commune, lines, witness);
			}
		}
		if (isMerged() && !isVnpt) {
			former(filing, lines, witness);
		}
		String text = String.join("\r\n", lines).replace(",", delimiter) + "\r\n";
		return witness.delivered(
				isVnpt ? ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE) : text.getBytes(StandardCharsets.UTF_8));
	}

	private void household(Filing filing, Unit commune, List<String> lines, Witness witness) {
		Line line = Line.of(this.province, filing, commune);
		boolean isUnclassed = line.isUnclassed();
		lines.add(String.join(",", name(filing, commune), line.lines(), line.covered().toPlainString(),
				Look.grouped(line.sims()), line.certificates(), month(filing), isUnclassed ? "" : "HGD",
				line.connected().toPlainString(), line.valid(), line.flag()));
		if (isRefused(filing, commune, lines.size(), witness)) {
			return;
		}
		if (isUnclassed) {
			witness.found("CUSTOMER_CLASS_MISSING", sheet(filing), String.valueOf(lines.size()));
			witness.found("VALUE_NOT_COUNTED", sheet(filing), "H" + lines.size());
		}
		else {
			saw(witness, filing, "fibre_households", commune, line.connected());
		}
		saw(witness, filing, "fibre_covered_households", commune, line.covered());
		boolean hasFibre = line.covered().signum() > 0;
		saw(witness, filing, "commune_fibre", commune, hasFibre ? BigDecimal.ONE : BigDecimal.ZERO);
		if (line.isGuilty()) {
			witness.found("UNIT_ABOVE_BOUND", sheet(filing), "H" + lines.size());
		}
		if (line.isOverCovered()) {
			witness.found("UNIT_ABOVE_BOUND", sheet(filing), "C" + lines.size());
		}
	}

	private void organisation(Filing filing, Unit commune, List<String> lines, Witness witness) {
		lines.add(String.join(",", name(filing, commune), "12", "", "", "", month(filing), "TC", "", "", ""));
		isRefused(filing, commune, lines.size(), witness);
	}

	private static void saw(Witness witness, Filing filing, String measure, Unit commune, BigDecimal value) {
		witness.saw(measure, commune.code(), filing.period(), filing.part(), value, "final");
	}

	private boolean isRefused(Filing filing, Unit commune, int line, Witness witness) {
		String bare = commune.bareName();
		if (filing.part().equals("VNPT") || isMerged() || !SHARED.contains(bare) && !bare.equals(SHARED_UNLISTED)) {
			return false;
		}
		witness.found(SHARED.contains(bare) ? "UNIT_AMBIGUOUS" : "UNIT_UNKNOWN", sheet(filing), "A" + line);
		return true;
	}

	/** The name of a commune that is no more. */
	private void former(Filing filing, List<String> lines, Witness witness) {
		String name = this.province.draw().pick(FORMER, "F12 former name", filing.period());
		lines.add(String.join(",", name, "410", "600", "900", "30", month(filing), "HGD", "400", "20", "1"));
		witness.found("UNIT_NOT_OF_DATE", sheet(filing), "A" + lines.size());
	}

	/** Since the mergers of 2025 no two communes share a name. */
	private boolean isMerged() {
		return this.province.units().districts().isEmpty();
	}

	private static String name(Filing filing, Unit commune) {
		return filing.part().equals("VNPT") ? commune.code() : commune.bareName();
	}

	private static String month(Filing filing) {
		return filing.part().equals("VNPT") ? filing.period().replace("-", "")
				: String.format(Locale.ROOT, "%02d/%d", filing.month(), filing.year());
	}

	private static String sheet(Filing filing) {
		return filing.fileName().replaceFirst("\\.[a-z]+$", "");
	}

	/** What one operator says of one commune in one month. */
	private record Line(SampleProvince province, Filing filing, Unit commune, BigDecimal households, int place) {

		static Line of(SampleProvince province, Filing filing, Unit commune) {
			// only names that both operators write without doubt
			List<Unit> plain = CommuneFate.order(province)
				.stream()
				.filter((unit) -> !SHARED.contains(unit.bareName()) && !unit.bareName().equals(SHARED_UNLISTED))
				.toList();
			return new Line(province, filing, commune, province.population().of(commune).households(),
					plain.indexOf(commune));
		}

		private boolean isVnpt() {
			return this.filing.part().equals("VNPT");
		}

		private boolean isLast() {
			return this.filing.period().equals("2023-12");
		}

		/** Lines given for households: with the other operator's more than there are. */
		boolean isGuilty() {
			return this.place == 0 && isLast() && !isVnpt();
		}

		boolean isOverCovered() {
			return this.place == 1 && isLast() && isVnpt();
		}

		boolean isUnclassed() {
			return this.place == 2 && this.filing.period().equals("2023-11") && isVnpt();
		}

		/** The last place that no operator has reached. */
		private boolean isDark() {
			return this.place == 3;
		}

		BigDecimal covered() {
			return isDark() ? BigDecimal.ZERO : isOverCovered() ? this.households.add(BigDecimal.TEN)
					: isVnpt() ? part(700, 930, "covered") : part(600, 900, "covered");
		}

		BigDecimal connected() {
			return isDark() ? BigDecimal.ZERO : isGuilty() ? part(880, 890, "lines as households")
					: isVnpt() ? part(300, 380, "connected") : part(220, 300, "connected");
		}

		String lines() {
			return connected().add(isDark() ? BigDecimal.ZERO : part(0, 30, "lines")).toPlainString();
		}

		BigDecimal sims() {
			return part(900, 1400, "sims");
		}

		String certificates() {
			return part(30, 60, "certificates").toPlainString();
		}

		String valid() {
			return part(10, 29, "valid").toPlainString();
		}

		/** VNPT leaves the flag blank where its covered households say it all. */
		String flag() {
			return isDark() ? "0" : isVnpt() && this.place % 5 == 4 ? "" : "1";
		}

		private BigDecimal part(int low, int high, String purpose) {
			return this.province.draw()
				.part(this.households, low, high, "F12 " + purpose, this.commune.code(), this.filing.part(),
						this.filing.month() + 12 * (this.filing.year() - Schedule.YEAR));
		}

	}

}

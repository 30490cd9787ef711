package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes F02, part DVC: the monthly export of the service portal.
 */
record PortalFile(SampleProvince province, Portal portal) {

	private static final List<String> HEADER = List.of("Ma co quan", "Ten co quan", "Ky bao cao", "So DVC cung cap",
			"So DVC phat sinh ho so", "Tong ho so", "Ho so truc tuyen", "Nguoi dung truong thanh (luy ke)",
			"Ngay trich xuat", "So DVC muc do 4 (toan trinh)", "Trong do: tu 2 kenh truy cap tro len",
			"So TTHC dang co hieu luc", "Nguoi dan co ho so (luy ke)", "Doanh nghiep co ho so (luy ke)",
			"Nguoi dan duoc tro ly ao ho tro (luy ke)", "Doanh nghiep duoc tro ly ao ho tro (luy ke)");

	private static final int READDED_MONTH = 2;

	/** Without findings of its own: the hint moves every line down by one. */
	private static final int HINT_MONTH = 7;

	private static final int BROKEN_LINE_MONTH = 11;

	/** The export of one month; in one that is refused many lines lost a field (D39). */
	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		CsvLines lines = new CsvLines(";");
		lines.add(HEADER);
		BigDecimal dossiers = BigDecimal.ZERO;
		BigDecimal online = BigDecimal.ZERO;
		for (Unit agency : this.province.units().agencies()) {
			Pair pair = this.portal.dossiers(agency, filing.month());
			dossiers = dossiers.add(pair.whole());
			online = online.add(pair.part());
			agency(lines, filing, agency, pair, witness);
		}
		total(lines, filing, new Pair(dossiers, online), witness);
		if (filing.fate() == Filing.Fate.REFUSED) {
			witness.found("CSV_SHAPE", sheet(filing), "");
		}
		return witness.delivered((filing.month() == HINT_MONTH) ? lines.bytesWithHint() : lines.bytes());
	}

	private void agency(CsvLines lines, Filing filing, Unit agency, Pair pair, Witness witness) {
		List<String> fields = new ArrayList<>(List.of(agency.code(), agency.name(), period(filing)));
		for (String measure : Portal.DISTINCT) {
			fields.add(measure.isEmpty() ? "" : Look.grouped(this.portal.ofAgency(agency, measure, filing.month())));
		}
		fill(fields, pair, filing);
		boolean broken = isBroken(filing, agency);
		if (broken) {
			fields.remove(fields.size() - 1);
		}
		int line = lines.add(fields);
		if (broken) {
			witness.found("ROW_WIDTH", sheet(filing), String.valueOf(line));
			return;
		}
		witness.saw("dossiers_total", agency.code(), pair.whole(), "final");
		witness.saw("dossiers_online", agency.code(), pair.part(), "final");
	}

	private void total(CsvLines lines, Filing filing, Pair dossiers, Witness witness) {
		List<String> fields = new ArrayList<>(List.of("", "Tổng cộng", period(filing)));
		for (String measure : Portal.DISTINCT) {
			fields.add(measure.isEmpty() ? "" : Look.grouped(total(measure, filing, witness)));
		}
		fill(fields, dossiers, filing);
		int line = lines.add(fields);
		if (filing.month() == Portal.MULTICHANNEL_SLIP_MONTH) {
			witness.found("PART_ABOVE_WHOLE", sheet(filing), "K" + line);
			String multichannel = "level4_services_multichannel";
			if (this.portal.total(multichannel, filing.month())
				.compareTo(ofAgencies(multichannel, filing.month())) > 0) {
				witness.found("TOTAL_DIFFERS", sheet(filing), "K" + line);
			}
		}
		if (filing.month() == Portal.FALLEN_MONTH) {
			witness.found("CUMULATIVE_FELL", sheet(filing), "H" + line);
		}
		if (filing.month() == READDED_MONTH) {
			witness.found("TOTAL_READDED", sheet(filing), "J" + line);
		}
	}

	/** D76: in February the level-4 services were added up again in a spreadsheet. */
	private BigDecimal total(String measure, Filing filing, Witness witness) {
		int month = filing.month();
		BigDecimal total = this.portal.total(measure, month);
		if (month == READDED_MONTH && measure.equals("level4_services")) {
			total = ofAgencies(measure, month);
		}
		if (Portal.TO_DATE.contains(measure)) {
			witness.sawToDate(measure, Units.PROVINCE, total, "final");
		}
		else {
			witness.saw(measure, Units.PROVINCE, total, "final");
		}
		return total;
	}

	private BigDecimal ofAgencies(String measure, int month) {
		return this.province.units()
			.agencies()
			.stream()
			.map((agency) -> this.portal.ofAgency(agency, measure, month))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static void fill(List<String> fields, Pair dossiers, Filing filing) {
		fields.set(5, Look.grouped(dossiers.whole()));
		fields.set(6, Look.grouped(dossiers.part()));
		String day = String.format("%02d/%02d/%d", filing.receivedOn().getDayOfMonth(),
				filing.receivedOn().getMonthValue(), filing.receivedOn().getYear());
		fields.set(8, day + " 00:15:0" + filing.version());
	}

	/** D39: one line lost its last field; in the refused file every fourth. */
	private boolean isBroken(Filing filing, Unit agency) {
		List<Unit> agencies = this.province.units().agencies();
		if (filing.fate() == Filing.Fate.REFUSED) {
			return agencies.indexOf(agency) % 4 == 0;
		}
		return filing.month() == BROKEN_LINE_MONTH && agency.equals(this.province.draw().pick(agencies, "broken line"));
	}

	private static String period(Filing filing) {
		return switch (filing.month() % 3) {
			case 0 -> String.format("%02d/%d", filing.month(), filing.year());
			case 1 -> filing.period();
			default -> "T" + filing.month() + "/" + filing.year();
		};
	}

	private static String sheet(Filing filing) {
		return filing.fileName().replace(".csv", "");
	}

}

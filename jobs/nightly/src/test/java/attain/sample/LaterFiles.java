package attain.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What came after the sample's year, while the map changed: 194 communes since 1/12/2024,
 * 65 and no districts since 1/7/2025.
 *
 * @param province what truly happened
 */
record LaterFiles(SampleProvince province) {

	/** Days on which the units of each map are taken: 194 communes, 65 communes. */
	private static final LocalDate SMALL_REFORM = LocalDate.of(2024, 12, 31);

	private static final LocalDate REFORM = LocalDate.of(2025, 8, 31);

	/** The town that took in a part of the commune which had its code before. */
	private static final String DIVIDED = "06040";

	/** Merged from wholes, from wholes of which some are not listed, and from parts. */
	private static final List<String> NEW_COMMUNES = List.of("06463", "06475", "05983", "06541", "06625");

	private static final List<String> OLD_COMMUNES = List.of(DIVIDED, "06025", "06463", "06466", "06523");

	/** Merged into communes of other names and codes. */
	private static final List<String> ENDED = List.of("06469", "06478", "06484", "06520");

	static List<Delivery> of(SampleProvince province) {
		LaterFiles files = new LaterFiles(province);
		List<Delivery> all = new ArrayList<>();
		files.people(all);
		files.reviews(all);
		files.lines(all);
		files.months(all);
		all.add(files.formerUnit());
		return all;
	}

	/** Official figures of 2024 by the old units, estimates of 2025 by the new ones. */
	private void people(List<Delivery> all) {
		all.add(new PopulationFile(this.province.on(SMALL_REFORM))
			.write(Schedule.statistics("DANSO", "2024", "official", LocalDate.of(2025, 9, 12), "DanSo_2024.xlsx")));
		Filing estimate = new Filing("F07", "DANSO", Units.PROVINCE, "statistical", "2025", 12, "estimate", 1,
				Filing.Fate.STANDS, LocalDate.of(2025, 12, 19), "DanSo_2025.xlsx");
		all.add(new PopulationFile(this.province.on(REFORM)).write(estimate));
	}

	/** F11 of some communes; one of the new ones forgets. */
	private void reviews(List<Delivery> all) {
		CommuneFile before = new CommuneFile(this.province.on(SMALL_REFORM));
		OLD_COMMUNES.forEach((code) -> {
			Delivery review = before.write(review(code, 2024, 4, LocalDate.of(2024, 12, 16)));
			all.add(code.equals(DIVIDED) ? divided(review, sheetOf(review.filing())) : review);
		});
		CommuneFile since = new CommuneFile(this.province.on(REFORM));
		String forgets = this.province.draw().pick(NEW_COMMUNES, "forgets F11");
		NEW_COMMUNES.stream()
			.filter((code) -> !code.equals(forgets))
			.forEach((code) -> all.add(since.write(review(code, 2025, 3, LocalDate.of(2025, 9, 17)))));
	}

	/** The first file that tells of a unit made from a part of another one. */
	private static Delivery divided(Delivery delivery, String sheet) {
		List<ExpectedFinding> findings = new ArrayList<>(delivery.findings());
		findings.add(new ExpectedFinding("UNIT_DIVIDED", delivery.filing().fileName(), sheet, ""));
		return new Delivery(delivery.filing(), delivery.bytes(), delivery.observed(), List.copyOf(findings));
	}

	private String sheetOf(Filing review) {
		SampleProvince then = this.province.on(SMALL_REFORM);
		return switch (CommuneStyle.of(then, then.units().get(review.sender()))) {
			case WORKBOOK -> CommuneFile.SHEET;
			case NUMBERED -> CommuneFile.NUMBERED_SHEET;
			default -> review.fileName().replaceFirst("\\.[a-z]+$", "");
		};
	}

	private Filing review(String code, int year, int quarter, LocalDate day) {
		SampleProvince then = this.province.on((year == SMALL_REFORM.getYear()) ? SMALL_REFORM : REFORM);
		return new Filing("F11", "", code, "management", year + "-Q" + quarter, 3 * quarter, "", 1, Filing.Fate.STANDS,
				day,
				"xa_" + code + "_" + year + "Q" + quarter + CommuneStyle.of(then, then.units().get(code)).extension());
	}

	/**
	 * F12 of December 2024 and, of one operator a month later than the other, of 2025.
	 */
	private void lines(List<Delivery> all) {
		OperatorFile before = new OperatorFile(this.province.on(SMALL_REFORM));
		all.add(before.write(lines("VNPT", 2024, 12, "VNPT_LSN_202412.txt")));
		all.add(before.write(lines("VIETTEL", 2024, 12, "Viettel_12_2024.csv")));
		OperatorFile since = new OperatorFile(this.province.on(REFORM));
		all.add(divided(since.write(lines("VNPT", 2025, 7, "VNPT_LSN_202507.txt")), "VNPT_LSN_202507"));
		all.add(since.write(lines("VNPT", 2025, 8, "VNPT_LSN_202508.txt")));
		all.add(since.write(lines("VIETTEL", 2025, 8, "Viettel_08_2025.csv")));
	}

	private static Filing lines(String part, int year, int month, String name) {
		return new Filing("F12", part, part, "statistical", String.format("%d-%02d", year, month), month, "", 1,
				Filing.Fate.STANDS, LocalDate.of(year, month, 4).plusMonths(1), name);
	}

	/** F10 of single communes: one of them goes on for a second month. */
	private void months(List<Delivery> all) {
		CommuneMonthFile file = new CommuneMonthFile(this.province.on(REFORM));
		NEW_COMMUNES.forEach((code) -> all.add(file.write(month(code, 7))));
		all.add(file.write(month(this.province.draw().pick(NEW_COMMUNES, "goes on"), 8)));
	}

	private static Filing month(String code, int month) {
		return new Filing("F10", "", code, "management", String.format("2025-%02d", month), month, "", 1,
				Filing.Fate.STANDS, LocalDate.of(2025, month, 17), "BC_xa " + code + "_T" + month + "_2025.xlsx");
	}

	/** A commune that is no more goes on reporting, under its old name and code. */
	private Delivery formerUnit() {
		Unit former = this.province.units()
			.get(this.province.draw()
				.pick(ENDED.stream()
					.filter((code) -> CommuneFate.of(this.province,
							this.province.units().get(code)) == CommuneFate.PLAIN)
					.toList(), "reports though ended"));
		Filing filing = new Filing("F11", "", former.code(), "management", "2025-Q3", 9, "", 1, Filing.Fate.REFUSED,
				LocalDate.of(2025, 9, 17),
				"xa_" + former.code() + "_2025Q3" + CommuneStyle.of(this.province, former).extension());
		Delivery review = new CommuneFile(this.province).write(filing);
		List<ExpectedFinding> findings = new ArrayList<>(review.findings());
		findings.add(new ExpectedFinding("SENDER_ENDED", filing.fileName(), "", ""));
		return new Delivery(filing, review.bytes(), List.of(), List.copyOf(findings));
	}

}

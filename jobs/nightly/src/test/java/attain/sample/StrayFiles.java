package attain.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Files that nobody should read: a lock file, and the report of a district that no longer
 * exists.
 */
final class StrayFiles {

	private StrayFiles() {
	}

	static List<Delivery> of(SampleProvince province, DistrictForm form, List<Delivery> reports) {
		Filing fourth = reports.stream()
			.map(Delivery::filing)
			.filter((filing) -> filing.form().equals("F01") && filing.month() == 4 && filing.version() == 1)
			.findFirst()
			.orElseThrow();
		return List.of(lockFile(fourth), abolished(province, form));
	}

	private static Delivery lockFile(Filing locked) {
		Filing filing = new Filing(locked.form(), "", Units.PROVINCE, locked.calendar(), locked.period(),
				locked.month(), "", 1, Filing.Fate.SKIPPED, locked.receivedOn(), "~$" + locked.fileName());
		return new Delivery(filing, "STTTT".getBytes(StandardCharsets.US_ASCII), List.of(),
				List.of(new ExpectedFinding("FILE_SKIPPED", filing.fileName(), "", "")));
	}

	/** D55: districts ended on 1 July 2025. */
	private static Delivery abolished(SampleProvince province, DistrictForm form) {
		Unit district = province.units().get(SampleProvince.CHI_LANG);
		Filing filing = new Filing("F10", "", district.code(), "management", "2025-07", 7, "", 1, Filing.Fate.REFUSED,
				LocalDate.of(2025, 7, 16), "BC_" + Schedule.slug(district) + "_T7_2025.xlsx");
		return new Delivery(filing, form.write(filing).bytes(), List.of(),
				List.of(new ExpectedFinding("SENDER_ENDED", filing.fileName(), "", "")));
	}

}

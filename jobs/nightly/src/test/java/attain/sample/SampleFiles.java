package attain.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Every file of the sample, in the order in which it was delivered.
 *
 * @param province what truly happened
 * @param deliveries the files with what a perfect reader takes from them
 */
record SampleFiles(SampleProvince province, List<Delivery> deliveries) {

	/** The files of one province. */
	static SampleFiles of(SampleProvince province) {
		List<Delivery> all = new ArrayList<>();
		Injections injections = Injections.draw(province);
		Schedule schedule = new Schedule(province);
		MonthlyReport monthly = new MonthlyReport(province, injections);
		schedule.monthlyReports().forEach((filing) -> all.add(monthly.write(filing)));
		PortalFile portal = new PortalFile(province,
				new Portal(province, new Population(province, Schedule.YEAR, "official")));
		schedule.portalExports().forEach((filing) -> all.add(portal.write(filing)));
		schedule.reportLists().forEach((filing) -> all.add(new ReportListFile(province).write(filing)));
		RegisterSchedule.enterprises().forEach((filing) -> all.add(new EnterpriseFile(province).write(filing)));
		RegisterSchedule.gates().forEach((filing) -> all.add(new GateFile(province).write(filing)));
		StatisticsSchedule.filings().forEach((filing) -> all.add(statistics(province, filing)));
		TradeFile.filings().forEach((filing) -> all.add(new TradeFile(province).write(filing)));
		AccountFile.filings().forEach((filing) -> all.add(new AccountFile(province).write(filing)));
		SchoolFile.filings().forEach((filing) -> all.add(new SchoolFile(province).write(filing)));
		HealthFile.filings().forEach((filing) -> all.add(new HealthFile(province).write(filing)));
		DistrictForm form = new DistrictForm(province, injections);
		for (Filing filing : schedule.districtReports()) {
			all.add(district(province, form, filing, all));
		}
		CommuneFile commune = new CommuneFile(province);
		new CommuneSchedule(province).filings().forEach((filing) -> all.add(commune.write(filing)));
		OperatorFile.filings().forEach((filing) -> all.add(new OperatorFile(province).write(filing)));
		all.addAll(LaterFiles.of(province));
		all.addAll(StrayFiles.of(province, form, all));
		all.sort(Comparator.comparing((Delivery delivery) -> delivery.filing().path()));
		return new SampleFiles(province, List.copyOf(all));
	}

	/** Writes every file below the inbox; folders are made as needed. */
	void write(Path inbox) {
		for (Delivery delivery : this.deliveries) {
			Path file = inbox.resolve(delivery.filing().path());
			try {
				Files.createDirectories(file.getParent());
				Files.write(file, delivery.bytes());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private static Delivery statistics(SampleProvince province, Filing filing) {
		Economy economy = new Economy(province);
		return switch (filing.part()) {
			case "GRDP_HH" -> new GrdpFile(province, economy).write(filing);
			case "GRDP_SS" -> new ConstantPriceFile(province, economy).write(filing);
			case "LAODONG" -> new LabourFile().write(filing);
			case "BANLE" -> new RetailFile(province).write(filing);
			case "DANSO" -> new PopulationFile(province).write(filing);
			default -> throw new IllegalArgumentException(filing.part());
		};
	}

	private static Delivery district(SampleProvince province, DistrictForm form, Filing filing, List<Delivery> before) {
		if (filing.fate() == Filing.Fate.REPEATED) {
			Delivery first = first(filing, before);
			return new Delivery(filing, first.bytes(), List.of(),
					List.of(new ExpectedFinding("SAME_CONTENT", first.filing().fileName(), "", "")));
		}
		return (filing.fate() == Filing.Fate.REFUSED) ? unreadable(province, form, filing) : form.write(filing);
	}

	/** The first delivery of what comes again under another name. */
	private static Delivery first(Filing again, List<Delivery> before) {
		return before.stream()
			.filter((delivery) -> delivery.filing().form().equals(again.form())
					&& delivery.filing().sender().equals(again.sender())
					&& delivery.filing().period().equals(again.period()))
			.findFirst()
			.orElseThrow();
	}

	private static Delivery unreadable(SampleProvince province, DistrictForm form, Filing filing) {
		int place = province.districtsByFate().indexOf(province.units().get(filing.sender()));
		byte[] whole = form.write(filing).bytes();
		return switch (place) {
			case DistrictFate.WEB_PAGE -> refused(filing, "FILE_WRONG_TYPE",
					"<html><body><h1>Phiên làm việc đã hết hạn</h1></body></html>\n".getBytes(StandardCharsets.UTF_8));
			case DistrictFate.EMPTY -> refused(filing, "FILE_EMPTY", new byte[0]);
			default -> refused(filing, "FILE_DAMAGED", Arrays.copyOf(whole, whole.length / 2));
		};
	}

	private static Delivery refused(Filing filing, String code, byte[] bytes) {
		return new Delivery(filing, bytes, List.of(), List.of(new ExpectedFinding(code, filing.fileName(), "", "")));
	}

}

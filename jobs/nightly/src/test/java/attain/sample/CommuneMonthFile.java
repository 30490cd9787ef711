package attain.sample;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Writes F10 as communes send it since there are no districts: the same columns, one row.
 *
 * @param province the province of that day
 */
record CommuneMonthFile(SampleProvince province) {

	private static final int HEADER_ROW = 7;

	private static final int ROW = HEADER_ROW + 3;

	/** The workbook of one commune and month. */
	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		Unit commune = this.province.units().get(filing.sender());
		try (Book book = new Book()) {
			Page page = book.page(DistrictForm.SHEET);
			page.title(1, 1, 5, "UBND " + commune.name().toUpperCase(Locale.ROOT));
			page.title(4, 1, 13, "BÁO CÁO KẾT QUẢ THỰC HIỆN CHUYỂN ĐỔI SỐ");
			page.title(5, 1, 13, "Tháng " + filing.month() + " năm " + filing.year());
			DistrictForm.header(page, HEADER_ROW);
			page.number(ROW, 1, BigDecimal.ONE);
			page.text(ROW, 2, commune.name());
			files(page, filing, commune, witness);
			rest(page, filing, commune, witness);
			page.bold(ROW + 3, 8, "TM. ỦY BAN NHÂN DÂN");
			return witness.delivered(book.bytes(filing.receivedOn()));
		}
	}

	private void files(Page page, Filing filing, Unit commune, Witness witness) {
		WorkFiles work = this.province.workFiles(commune, sinceStart(filing));
		page.number(ROW, 3, work.total());
		page.number(ROW, 4, work.secret());
		page.number(ROW, 5, work.online());
		page.number(ROW, 6, DistrictForm.rate(work.online(), work.total().subtract(work.secret())));
		witness.saw("commune_work_files_total", commune.code(), work.total(), "final");
		witness.saw("commune_work_files_secret", commune.code(), work.secret(), "final");
		witness.saw("commune_work_files_online", commune.code(), work.online(), "final");
	}

	private void rest(Page page, Filing filing, Unit commune, Witness witness) {
		String code = commune.code();
		flag(page, 7, witness, "commune_digital_loudspeaker", code,
				this.province.hasLoudspeaker(commune, filing.month()));
		Pair inspections = this.province.inspections(commune, sinceStart(filing));
		page.text(ROW, 8, inspections.printed());
		witness.saw("commune_inspections_total", code, inspections.whole(), "final");
		witness.saw("commune_inspections_digital", code, inspections.part(), "final");
		BigDecimal attendances = this.province.attendances(commune, filing.month());
		page.number(ROW, 9, attendances);
		witness.sawToDate("skill_attendances", code, attendances, "final");
		Pair teams = this.province.teams(commune);
		page.text(ROW, 10, teams.part() + "/" + teams.whole());
		witness.saw("community_teams", code, teams.part(), "final");
		witness.saw("hamlets", code, teams.whole(), "final");
		flag(page, 13, witness, "pilot_commune", code, this.province.draw().chance(40, "pilot since 2025", code));
	}

	private static void flag(Page page, int column, Witness witness, String measure, String code, boolean raised) {
		page.text(ROW, column, raised ? "x" : "");
		witness.saw(measure, code, raised ? BigDecimal.ONE : BigDecimal.ZERO, "final");
	}

	/** Months since the sample began: another year has other figures. */
	private static int sinceStart(Filing filing) {
		return filing.month() + 12 * (filing.year() - Schedule.YEAR);
	}

}

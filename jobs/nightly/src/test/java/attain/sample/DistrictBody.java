package attain.sample;

import java.math.BigDecimal;
import java.util.List;

/**
 * Writes the body of F10 and tells what it says.
 */
final class DistrictBody {

	private static final int TYPING_SLIP = 20;

	private static final BigDecimal TOO_MANY = BigDecimal.valueOf(3);

	private final SampleProvince province;

	private final Filing filing;

	private final DistrictLayout layout;

	private final Cells cells;

	private final DistrictTotals totals = new DistrictTotals();

	private final int month;

	DistrictBody(SampleProvince province, Filing filing, DistrictLayout layout, Cells cells) {
		this.province = province;
		this.filing = filing;
		this.layout = layout;
		this.cells = cells;
		this.month = DistrictRows.workMonth(province, filing);
	}

	/** Writes all rows; the number of the last one. */
	int write(Unit district) {
		List<Unit> communes = DistrictRows.communes(this.province, this.filing);
		int first = this.layout.bodyRow() + (this.layout.totalFirst() ? 1 : 0);
		int merged = DistrictRows.firstMerged(this.province, this.filing, communes);
		for (int index = 0; index < communes.size(); index++) {
			if (merged < 0 || index < merged) {
				commune(first + index, index + 1, communes.get(index));
			}
		}
		if (merged >= 0) {
			mergedRows(first + merged, communes.subList(merged, communes.size()));
		}
		int office = first + communes.size();
		office(office, district);
		int total = this.layout.totalFirst() ? this.layout.bodyRow() : office + 1;
		this.totals.write(this.cells.page(), total, this.layout);
		return Math.max(total, office);
	}

	private void commune(int row, int number, Unit commune) {
		Page page = this.cells.page();
		boolean bare = DistrictRows.isBare(this.province, this.filing, commune);
		page.number(row, 1, BigDecimal.valueOf(number));
		page.text(row, 2, bare ? commune.bareName() : this.layout.names().spell(commune));
		CommuneRow read = new CommuneRow(commune.code(), bare ? new Witness(this.filing) : this.cells.witness());
		if (bare) {
			this.cells.found("UNIT_AMBIGUOUS", row, "B");
		}
		files(row, commune, read);
		String code = commune.code();
		read.saw("commune_digital_loudspeaker", this.cells.flag(row, "G", code,
				this.province.hasLoudspeaker(commune, this.month), this.layout.flags()));
		inspections(row, commune, read);
		BigDecimal attendances = this.province.attendances(commune, this.month);
		read.sawToDate("skill_attendances", this.cells.number(row, "I", code, attendances, this.layout.look()));
		Pair teams = this.province.teams(commune);
		this.cells.ratio(row, "J", code, new Pair(teams.part(), teams.whole()));
		read.saw("community_teams", Seen.of(teams.part()));
		read.saw("hamlets", Seen.of(teams.whole()));
		read.saw("pilot_commune",
				this.cells.flag(row, "M", code, this.province.isPilot(commune, this.month), this.layout.flags()));
		this.totals.addTraining(attendances, teams);
	}

	private void files(int row, Unit unit, CommuneRow read) {
		WorkFiles work = this.province.workFiles(unit, this.month);
		String level = unit.level();
		boolean hidden = level.equals("commune") && DistrictRows.hidesSecrets(this.province, this.month, unit);
		BigDecimal open = work.total().subtract(work.secret());
		boolean excess = this.cells.isHit(unit.code(), "E", Defect.PART_TOO_LARGE);
		BigDecimal online = excess ? open.add(TOO_MANY) : work.online();
		if (this.filing.fate() == Filing.Fate.CORRECTED) {
			// the second version is closer to the truth than the first
			online = online.subtract(BigDecimal.valueOf(TYPING_SLIP / this.filing.version()).min(online));
		}
		Look look = this.layout.look();
		read.saw(level + "_work_files_total", this.cells.number(row, "C", unit.code(), work.total(), look));
		if (!hidden) {
			Seen secret = this.cells.number(row, "D", unit.code(), work.secret(), look);
			read.saw(level + "_work_files_secret", secret);
			boolean forgets = DistrictRows.forgetsSecrets(this.province, this.filing, unit);
			Look.COMMA.write(this.cells.page(), row, 6, DistrictForm.rate(online, forgets ? work.total() : open));
			// nobody can recompute a rate whose secret files are not told
			if (forgets && secret.value() != null) {
				this.cells.found("OWN_RATE_DIFFERS", row, "F");
			}
		}
		read.saw(level + "_work_files_online", this.cells.number(row, "E", unit.code(), online, look));
		this.totals.addFiles(work.total(), hidden ? BigDecimal.ZERO : work.secret(), online);
	}

	private void inspections(int row, Unit unit, CommuneRow read) {
		Pair pair = this.province.inspections(unit, this.month);
		this.totals.addInspections(pair);
		boolean readable = this.cells.ratio(row, "H", unit.code(), pair);
		read.saw(unit.level() + "_inspections_total", readable ? Seen.of(pair.whole()) : Seen.ERROR);
		read.saw(unit.level() + "_inspections_digital", readable ? Seen.of(pair.part()) : Seen.ERROR);
	}

	private void office(int row, Unit district) {
		this.cells.page().text(row, 2, this.layout.officeLabel());
		CommuneRow read = new CommuneRow(district.code(), this.cells.witness());
		files(row, district, read);
		inspections(row, district, read);
		Pair activities = this.province.activities(district, this.month);
		Look look = this.layout.look();
		read.saw("district_activities_total", this.cells.number(row, "K", district.code(), activities.whole(), look));
		read.saw("district_activities_online", this.cells.number(row, "L", district.code(), activities.part(), look));
		this.totals.addActivities(activities);
	}

	/** One number typed over three rows: nobody can tell whose it is. */
	private void mergedRows(int row, List<Unit> communes) {
		Page page = this.cells.page();
		BigDecimal sum = BigDecimal.ZERO;
		for (int index = 0; index < communes.size(); index++) {
			page.text(row + index, 2, communes.get(index).name());
			sum = sum.add(this.province.workFiles(communes.get(index), this.month).total());
		}
		page.number(row, 3, sum);
		page.merge(row, 3, row + communes.size() - 1, 3);
		this.totals.addFiles(sum, BigDecimal.ZERO, BigDecimal.ZERO);
		this.cells.witness().found("ROW_MERGED", page.name(), "C" + row + ":C" + (row + communes.size() - 1));
	}

	/**
	 * One row's values on their way to the witness.
	 *
	 * @param unit code of the unit
	 * @param witness takes them down
	 */
	private record CommuneRow(String unit, Witness witness) {

		void saw(String measure, Seen seen) {
			this.witness.saw(measure, this.unit, seen.value(), seen.status());
		}

		void sawToDate(String measure, Seen seen) {
			this.witness.sawToDate(measure, this.unit, seen.value(), seen.status());
		}

	}

}

package attain.sample;

import java.math.BigDecimal;

/**
 * The total row of F10, communes and district offices together.
 */
final class DistrictTotals {

	private BigDecimal files = BigDecimal.ZERO;

	private BigDecimal secret = BigDecimal.ZERO;

	private BigDecimal online = BigDecimal.ZERO;

	private BigDecimal attendances = BigDecimal.ZERO;

	private Pair inspections = new Pair(BigDecimal.ZERO, BigDecimal.ZERO);

	private Pair teams = new Pair(BigDecimal.ZERO, BigDecimal.ZERO);

	private Pair activities = new Pair(BigDecimal.ZERO, BigDecimal.ZERO);

	void addFiles(BigDecimal moreFiles, BigDecimal moreSecret, BigDecimal moreOnline) {
		this.files = this.files.add(moreFiles);
		this.secret = this.secret.add(moreSecret);
		this.online = this.online.add(moreOnline);
	}

	void addInspections(Pair more) {
		this.inspections = sum(this.inspections, more);
	}

	void addActivities(Pair more) {
		this.activities = sum(this.activities, more);
	}

	void addTraining(BigDecimal more, Pair moreTeams) {
		this.attendances = this.attendances.add(more);
		this.teams = sum(this.teams, moreTeams);
	}

	void write(Page page, int row, DistrictLayout layout) {
		page.bold(row, 2, layout.totalLabel());
		Look look = layout.look();
		look.write(page, row, 3, this.files);
		look.write(page, row, 4, this.secret);
		look.write(page, row, 5, this.online);
		page.text(row, 8, this.inspections.printed());
		look.write(page, row, 9, this.attendances);
		page.text(row, 10, this.teams.part() + "/" + this.teams.whole());
		look.write(page, row, 11, this.activities.whole());
		look.write(page, row, 12, this.activities.part());
	}

	private static Pair sum(Pair one, Pair other) {
		return new Pair(one.whole().add(other.whole()), one.part().add(other.part()));
	}

}

package attain.sample;

import java.math.BigDecimal;
import java.util.List;

/**
 * Writes F01, month after month: the department's cumulative rates need the months
 * before.
 */
final class MonthlyReport {

	private static final int HIDDEN_SHEET_MONTH = 6;

	private static final BigDecimal REGIMES = new BigDecimal("96.4");

	private final SampleProvince province;

	private final Injections injections;

	private final Rates standing = new Rates();

	MonthlyReport(SampleProvince province, Injections injections) {
		this.province = province;
		this.injections = injections;
	}

	/** The workbook of one month; months have to come in order. */
	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		try (Book book = new Book()) {
			Page summary = book.page(SummaryPage.SHEET);
			boolean withoutAppendix = filing.fate() == Filing.Fate.CORRECTED && filing.month() == 5;
			if (withoutAppendix) {
				witness.found("SHEET_MISSING");
			}
			Witness agencies = new Witness(filing);
			Page appendix = withoutAppendix ? new Book().page(AgencyPage.SHEET) : book.page(AgencyPage.SHEET);
			new AgencyPage(this.province, cells(appendix, filing, agencies)).write();
			hideOldSheet(book, filing, witness);
			ItemPage items = new ItemPage(this.province, cells(book.page(ItemPage.SHEET), filing, witness));
			items.write();
			summary(cells(summary, filing, witness), agencies.observed(), items);
			if (filing.month() == IndexPage.MONTH) {
				new IndexPage(book.page(IndexPage.SHEET), witness).write();
			}
			if (filing.fileName().endsWith(".xlsm")) {
				book.addMacros();
				witness.found("MACROS_IGNORED");
			}
			if (!withoutAppendix) {
				witness.addAll(agencies);
			}
			return refusedOr(filing, witness.delivered(book.bytes(filing.receivedOn())));
		}
	}

	private void summary(Cells cells, List<Observed> month, ItemPage items) {
		Rates rates = this.standing.with(month);
		SummaryRows rows = new SummaryRows(rates, cells.filing().month());
		new SummaryPage(cells).write(rows.government(REGIMES), rows.enterprises(items.smes(), items.ownCount()));
		if (cells.filing().fate() == Filing.Fate.STANDS) {
			this.standing.add(month);
		}
	}

	private static void hideOldSheet(Book book, Filing filing, Witness witness) {
		if (filing.month() == HIDDEN_SHEET_MONTH) {
			Page old = book.page("Số liệu cũ");
			old.text(1, 1, "Tháng 5 năm 2023");
			old.number(2, 2, new BigDecimal("88.8"));
			book.hide(old);
			witness.found("HIDDEN_SHEET", old.name(), "");
		}
	}

	private static Delivery refusedOr(Filing filing, Delivery delivery) {
		if (filing.fate() != Filing.Fate.REFUSED) {
			return delivery;
		}
		return new Delivery(filing, delivery.bytes(), List.of(),
				List.of(new ExpectedFinding("PERIOD_CONFLICT", filing.fileName(), "", "")));
	}

	private Cells cells(Page page, Filing filing, Witness witness) {
		return new Cells(page, filing, this.injections, witness);
	}

}

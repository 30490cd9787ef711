package attain.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Value added of the sectors, product taxes, people at work.
 *
 * @param province seed and units
 */
record Economy(SampleProvince province) {

	private static final BigDecimal GROWTH_FIRST = new BigDecimal("1.0745");

	private static final BigDecimal GROWTH_FINAL = new BigDecimal("1.0712");

	private static final BigDecimal CONSTANT_2022 = new BigDecimal("23480.20");

	private static final BigDecimal CONSTANT_TAXES = new BigDecimal("871.30");

	/** Value added at current prices and the digital part of it, billion dong. */
	Pair sector(Unit sector, Filing filing) {
		Pair year = sector.code().endsWith("-A") ? agriculture(filing) : other(sector, filing);
		if (!filing.period().endsWith("-H1")) {
			return year;
		}
		BigDecimal half = new BigDecimal("0.47");
		return new Pair(money(year.whole().multiply(half)), money(year.part().multiply(half)));
	}

	/** Product taxes less subsidies at current prices. */
	BigDecimal taxes(Filing filing) {
		String base = filing.period().endsWith("-H1") ? "702.11" : (filing.year() == 2022) ? "1411.07" : "1502.64";
		return new BigDecimal(base);
	}

	/**
	 * GRDP at constant prices of 2010: 7.45 % more by the estimate, 7.12 % in the end.
	 */
	BigDecimal constant(Filing filing) {
		if (filing.year() == 2022) {
			return CONSTANT_2022;
		}
		return money(CONSTANT_2022.multiply(filing.vintage().equals("estimate") ? GROWTH_FIRST : GROWTH_FINAL));
	}

	BigDecimal constantTaxes() {
		return CONSTANT_TAXES;
	}

	/** GRDP at constant prices shared out over the sectors, adding up exactly. */
	List<BigDecimal> constantSectors(Filing filing) {
		List<Unit> sectors = this.province.units().sectors();
		BigDecimal left = constant(filing).subtract(CONSTANT_TAXES);
		BigDecimal each = left.divide(BigDecimal.valueOf(sectors.size() * 2L), 2, RoundingMode.DOWN);
		List<BigDecimal> values = new ArrayList<>();
		for (int index = 1; index < sectors.size(); index++) {
			int permil = this.province.draw().between(300, 1700, "constant", sectors.get(index).code());
			BigDecimal value = money(each.multiply(BigDecimal.valueOf(permil)).movePointLeft(3));
			values.add(value);
			left = left.subtract(value);
		}
		values.add(0, left);
		return values;
	}

	/**
	 * Digital agriculture: 1.8 % in 2022, by the estimate 2.1 %, in the end exactly 2 %.
	 */
	private static Pair agriculture(Filing filing) {
		if (filing.year() == 2022) {
			return new Pair(new BigDecimal("9312.40"), new BigDecimal("167.62"));
		}
		return filing.vintage().equals("estimate") ? new Pair(new BigDecimal("9801.00"), new BigDecimal("205.82"))
				: new Pair(new BigDecimal("9875.50"), new BigDecimal("197.51"));
	}

	private Pair other(Unit sector, Filing filing) {
		Draw draw = this.province.draw();
		BigDecimal base = BigDecimal.valueOf(draw.between(12000, 290000, "value added", sector.code()), 2)
			.movePointLeft(sector.code().endsWith("-T") ? 1 : 0);
		BigDecimal growth = (filing.year() == 2022) ? BigDecimal.ONE
				: new BigDecimal(filing.vintage().equals("estimate") ? "1.091" : "1.098");
		BigDecimal whole = money(base.multiply(growth));
		int permil = sector.code().endsWith("-J") ? draw.between(520, 640, "digital", "J")
				: draw.between(50, 150, "digital", sector.code());
		int later = (filing.year() == 2022) ? 0 : 6;
		return new Pair(whole, money(whole.multiply(BigDecimal.valueOf(permil + later)).movePointLeft(3)));
	}

	static BigDecimal money(BigDecimal value) {
		return value.setScale(2, RoundingMode.HALF_UP);
	}

}

package attain.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An enterprise of the province in 2023.
 *
 * @param draw the seed
 * @param number from 0
 */
record Enterprise(Draw draw, int number) {

	private static final int ALL = 300;

	/** An enterprise that never invoices. */
	private static final int SILENT = 7;

	static List<Enterprise> of(SampleProvince province) {
		return IntStream.range(0, ALL).mapToObj((number) -> new Enterprise(province.draw(), number)).toList();
	}

	/** Ten digits; some begin with a zero. */
	String taxCode() {
		return ((this.number % 10 == 5) ? "0100" : "4900") + (100109 + 37 * this.number);
	}

	boolean isListed(int month) {
		int since = this.draw.chance(85, "enterprise", this.number) ? 1
				: this.draw.between(2, 12, "enterprise since", this.number);
		return month >= since;
	}

	boolean isActive(int month) {
		return !this.draw.chance(10, "enterprise closes", this.number)
				|| month < this.draw.between(3, 12, "enterprise closed", this.number);
	}

	/** As the list prints it; blank for a few. */
	String size() {
		if (this.number % 75 == 5) {
			return "";
		}
		return (this.number % 20 == 0) ? "LON" : List.of("SIEU NHO", "NHO", "NHO", "VUA").get(this.number % 4);
	}

	/** Invoices of a month; an enterprise without sales issues none. */
	BigDecimal invoices(int month) {
		boolean sells = this.number != SILENT && this.draw.chance(93, "invoices", this.number, month);
		return BigDecimal.valueOf(sells ? this.draw.between(1, 900, "invoices of", this.number, month) : 0);
	}

	boolean hasBranch() {
		return this.number % 50 == 1;
	}

}

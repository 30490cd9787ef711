package attain.sample;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Writes the body of one table, right or wrong as the list of injections has it.
 *
 * @param page the sheet
 * @param filing the delivery
 * @param injections the wrong cells
 * @param witness takes down the findings
 */
record Cells(Page page, Filing filing, Injections injections, Witness witness) {

	/** Writes a number in the sender's way and tells what can be read of it. */
	Seen number(int row, String letter, String rowKey, BigDecimal good, Look look) {
		Optional<Defect> defect = this.injections.at(this.filing, rowKey, letter);
		if (defect.isPresent()) {
			return spoil(defect.get(), row, letter, good);
		}
		look.write(this.page, row, column(letter), good);
		return Seen.of(good);
	}

	/** Writes a flag in the given words. */
	Seen flag(int row, String letter, String rowKey, boolean raised, FlagWords words) {
		Optional<Defect> defect = this.injections.at(this.filing, rowKey, letter);
		if (defect.isPresent()) {
			return spoil(defect.get(), row, letter, BigDecimal.ONE);
		}
		this.page.text(row, column(letter), raised ? words.yes() : words.no());
		return Seen.flag(raised);
	}

	/** Writes "12/3"; false if the cell is spoilt and nothing can be read. */
	boolean ratio(int row, String letter, String rowKey, Pair pair) {
		Optional<Defect> defect = this.injections.at(this.filing, rowKey, letter);
		if (defect.isPresent()) {
			spoil(defect.get(), row, letter, pair.whole());
			return false;
		}
		this.page.text(row, column(letter), pair.printed());
		return true;
	}

	boolean isHit(String rowKey, String letter, Defect defect) {
		return this.injections.at(this.filing, rowKey, letter).filter(defect::equals).isPresent();
	}

	void found(String code, int row, String letter) {
		this.witness.found(code, this.page.name(), letter + row);
	}

	private Seen spoil(Defect defect, int row, String letter, BigDecimal good) {
		if (!defect.findingCode().isEmpty()) {
			found(defect.findingCode(), row, letter);
		}
		return defect.spoil(this.page, row, column(letter), good);
	}

	/** Number of a column with a one-letter name: A is 1. */
	static int column(String letter) {
		return letter.charAt(0) - 'A' + 1;
	}

}

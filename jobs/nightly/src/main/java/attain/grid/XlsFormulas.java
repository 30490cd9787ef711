package attain.grid;

import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.poi.hssf.record.ArrayRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.SharedValueRecordBase;
import org.apache.poi.ss.formula.ptg.ExpPtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** The texts of the formulas of one .xls sheet, shared ones among them. */
final class XlsFormulas {

	/** A formula refers to a shared one nearby; older ones are forgotten. */
	private static final int MOST_SHARED = 512;

	private final XlsNames names;

	private final Deque<SharedValueRecordBase> shared = new ArrayDeque<>();

	XlsFormulas(XlsNames names) {
		this.names = names;
	}

	void add(SharedValueRecordBase formula) {
		this.shared.addFirst(formula);
		if (this.shared.size() > MOST_SHARED) {
			this.shared.removeLast();
		}
	}

	/** The text, a question mark if it cannot be spelled out. */
	String text(FormulaRecord cell) {
		Ptg[] tokens;
		try {
			tokens = tokens(cell);
		}
		catch (RuntimeException ex) {
			tokens = new Ptg[0];
		}
		return this.names.formula(tokens);
	}

	private Ptg[] tokens(FormulaRecord cell) {
		Ptg[] own = cell.getParsedExpression();
		if (own.length == 0 || !(own[0] instanceof ExpPtg)) {
			return own;
		}
		for (SharedValueRecordBase formula : this.shared) {
			if (formula.isInRange(cell.getRow(), cell.getColumn())) {
				return (formula instanceof SharedFormulaRecord together) ? together.getFormulaTokens(cell)
						: ((ArrayRecord) formula).getFormulaTokens();
			}
		}
		return new Ptg[0];
	}

}

package attain.form.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** A type of period, told by the shape of its code. */
public enum PeriodType {

	MONTH("\\d{4}-(?:0[1-9]|1[0-2])"), QUARTER("\\d{4}-Q[1-4]"), HALF("\\d{4}-H[12]"),
	CUMULATIVE("\\d{4}-(?:[1-9]|1[01])M"), YEAR("\\d{4}"), SEMESTER("\\d{4}-\\d{4}-HK[12]"),
	SCHOOL_YEAR("\\d{4}-\\d{4}");

	private final Pattern shape;

	PeriodType(String shape) {
		this.shape = Pattern.compile(shape);
	}

	/** The word used in YAML. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether a period code is of this type. */
	public boolean holds(String periodCode) {
		return this.shape.matcher(periodCode).matches();
	}

}

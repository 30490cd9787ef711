package attain.finding.returned;

import java.util.HashMap;
import java.util.Map;

import attain.finding.Severity;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ExtendedColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/** The looks of marked cells: what they were, with a fill. One style for each two. */
final class MarkStyles {

	/** Light red for errors, light yellow for warnings. */
	private static final Map<Severity, byte[]> FILLS = Map.of(Severity.ERROR, rgb(0xFF, 0xC7, 0xCE), Severity.WARNING,
			rgb(0xFF, 0xEB, 0x9C));

	/** An .xls file has room for 4,030; the list needs some. */
	private static final int MOST_OLD_STYLES = 4_000;

	private record Key(int base, @Nullable Severity severity) {
	}

	private final Workbook workbook;

	private final Map<Key, CellStyle> made = new HashMap<>();

	MarkStyles(Workbook workbook) {
		this.workbook = workbook;
	}

	private static byte[] rgb(int red, int green, int blue) {
		return new byte[] { (byte) red, (byte) green, (byte) blue };
	}

	/**
	 * The style of a cell that is marked; the style itself where the file has room for no
	 * more.
	 */
	CellStyle marked(CellStyle base, Severity severity) {
		return derived(base, severity);
	}

	/** The style of a cell that was marked once and no longer is. */
	CellStyle unmarked(CellStyle marked) {
		return isMarked(marked) ? derived(marked, null) : marked;
	}

	/** The fill of a severity in this workbook. */
	Color fill(Severity severity) {
		byte[] wanted = FILLS.getOrDefault(severity, FILLS.get(Severity.WARNING));
		if (this.workbook instanceof HSSFWorkbook old) {
			return oldFill(old, severity, wanted);
		}
		return new XSSFColor(wanted, null);
	}

	/**
	 * A file without colours of its own has the usual ones; to ask it would give it some.
	 */
	private static Color oldFill(HSSFWorkbook old, Severity severity, byte[] wanted) {
		boolean hasPalette = old.getInternalWorkbook().getRecords().stream().anyMatch(PaletteRecord.class::isInstance);
		if (hasPalette) {
			return old.getCustomPalette().findSimilarColor(wanted[0], wanted[1], wanted[2]);
		}
		return (severity == Severity.ERROR) ? HSSFColorPredefined.ROSE.getColor()
				: HSSFColorPredefined.LIGHT_YELLOW.getColor();
	}

	private CellStyle derived(CellStyle base, @Nullable Severity severity) {
		if (this.workbook instanceof HSSFWorkbook && this.workbook.getNumCellStyles() >= MOST_OLD_STYLES) {
			return base;
		}
		return this.made.computeIfAbsent(new Key(base.getIndex(), severity), (key) -> {
			CellStyle style = this.workbook.createCellStyle();
			style.cloneStyleFrom(base);
			if (severity != null) {
				style.setFillForegroundColor(fill(severity));
			}
			style.setFillPattern((severity != null) ? FillPatternType.SOLID_FOREGROUND : FillPatternType.NO_FILL);
			return style;
		});
	}

	private boolean isMarked(CellStyle style) {
		return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND && FILLS.keySet()
			.stream()
			.map(this::fill)
			.anyMatch((fill) -> same(fill, style.getFillForegroundColorColor()));
	}

	private static boolean same(Color fill, @Nullable Color other) {
		if (fill instanceof ExtendedColor one && other instanceof ExtendedColor two) {
			return one.getARGBHex() != null && one.getARGBHex().equals(two.getARGBHex());
		}
		return fill.equals(other);
	}

}

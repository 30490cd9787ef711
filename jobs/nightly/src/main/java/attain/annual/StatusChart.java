package attain.annual;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import attain.annual.PillarCount.State;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * How many targets of each pillar stand how, as bars.
 *
 * @param pillars what is drawn
 * @param steady stamps the workbook that lies in a document behind its chart
 */
record StatusChart(List<PillarCount> pillars, SteadyPackage steady) {

	private static final String TITLE = "Số chỉ tiêu theo lĩnh vực và kết quả";

	/** Units of drawings in a centimetre. */
	private static final int CENTIMETRE = 360_000;

	private static final int WIDTH = 16;

	/** Draws it into a document; its figures can be edited there. */
	void addTo(XWPFDocument document) throws IOException {
		XWPFParagraph place = document.createParagraph();
		new WordText(place).centred("", WordText.BODY);
		try {
			XWPFChart chart = document.createChart(place.getRuns().get(0), WIDTH * CENTIMETRE,
					(4 + this.pillars.size()) * CENTIMETRE);
			this.steady.describe(chart.getWorkbook(), TITLE);
			int rows = this.pillars.size();
			XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(
					this.pillars.stream().map(PillarCount::name).toArray(String[]::new),
					chart.formatRange(new CellRangeAddress(1, rows, 0, 0)), 0);
			BarChart bars = new BarChart(chart, TITLE, true);
			int column = 0;
			for (State state : states()) {
				column++;
				Integer[] counts = this.pillars.stream().map((pillar) -> pillar.of(state)).toArray(Integer[]::new);
				bars.add(state.label(), state.colour(), categories, XDDFDataSourcesFactory.fromArray(counts,
						chart.formatRange(new CellRangeAddress(1, rows, column, column)), column));
			}
			bars.plot();
		}
		catch (InvalidFormatException ex) {
			throw new IOException(ex);
		}
	}

	/**
	 * Draws it beside the cells that it stands on: names, then a column for each state.
	 */
	void plot(XDDFChart chart, XSSFSheet sheet, int firstRow, int nameColumn, int firstStateColumn) {
		int lastRow = firstRow + this.pillars.size() - 1;
		XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromStringCellRange(sheet,
				new CellRangeAddress(firstRow, lastRow, nameColumn, nameColumn));
		BarChart bars = new BarChart(chart, TITLE, true);
		for (State state : states()) {
			int column = firstStateColumn + state.ordinal();
			bars.add(state.label(), state.colour(), categories, XDDFDataSourcesFactory.fromNumericCellRange(sheet,
					new CellRangeAddress(firstRow, lastRow, column, column)));
		}
		bars.plot();
	}

	/** Those that some target is in. */
	private List<State> states() {
		return Arrays.stream(State.values())
			.filter((state) -> this.pillars.stream().anyMatch((pillar) -> pillar.of(state) > 0))
			.toList();
	}

}

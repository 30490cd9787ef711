package attain.annual;

import java.util.HexFormat;

import javax.xml.namespace.QName;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;

/** Lying bars, the first category on top, with their figures at the bars. */
final class BarChart {

	private static final int GAP_PCT = 60;

	private static final double TITLE_SIZE = 12;

	/** Figures of nothing are not written. */
	private static final String LABELS = "0;;;";

	private final XDDFChart chart;

	private final XDDFBarChartData data;

	private final boolean isStacked;

	/**
	 * An empty chart.
	 * @param isStacked true if the bars of a category stand one after the other
	 */
	BarChart(XDDFChart chart, String title, boolean isStacked) {
		this.chart = chart;
		this.isStacked = isStacked;
		chart.setTitleText(title);
		chart.setTitleOverlay(false);
		chart.getFormattedTitle().getParagraph(0).getTextRuns().get(0).setFontSize(TITLE_SIZE);
		XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
		categories.setOrientation(AxisOrientation.MAX_MIN);
		XDDFValueAxis values = chart.createValueAxis(AxisPosition.TOP);
		values.setCrosses(AxisCrosses.MAX);
		values.setMinimum(0);
		values.setNumberFormat("0");
		this.data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
		this.data.setBarDirection(BarDirection.BAR);
		this.data.setGapWidth(GAP_PCT);
		this.data.setVaryColors(false);
		if (isStacked) {
			this.data.setBarGrouping(BarGrouping.STACKED);
			chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		}
		else {
			this.data.setBarGrouping(BarGrouping.CLUSTERED);
		}
	}

	/** Adds the bars of one series. The colour is red, green and blue, in hex. */
	void add(String name, String colour, XDDFDataSource<String> categories,
			XDDFNumericalDataSource<? extends Number> values) {
		XDDFChartData.Series series = this.data.addSeries(categories, values);
		series.setTitle(name);
		series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour))));
	}

	/** Draws what was added. */
	void plot() {
		this.chart.plot(this.data);
		if (this.isStacked) {
			putOnTopOfEachOther();
		}
		for (CTBarSer series : this.chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
			CTDLbls labels = series.addNewDLbls();
			labels.addNewNumFmt().setFormatCode(LABELS);
			labels.getNumFmt().setSourceLinked(false);
			labels.addNewShowLegendKey().setVal(false);
			labels.addNewShowVal().setVal(true);
			labels.addNewShowCatName().setVal(false);
			labels.addNewShowSerName().setVal(false);
			labels.addNewShowPercent().setVal(false);
			labels.addNewShowBubbleSize().setVal(false);
		}
	}

	/** The schemas that come with POI lack the type of this one attribute. */
	private void putOnTopOfEachOther() {
		CTOverlap overlap = this.chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
		try (XmlCursor cursor = overlap.newCursor()) {
			cursor.setAttributeText(new QName("val"), "100");
		}
	}

}

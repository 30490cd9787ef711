package attain.command;

import java.util.ArrayList;
import java.util.List;

import attain.deliver.DeliveryReport;

/**
 * What a run prints about its deliveries.
 *
 * @param reports what became of each
 */
record DeliveryLines(List<DeliveryReport> reports) {

	/** A headed block and a blank line; nothing if nothing is configured. */
	List<String> lines() {
		if (this.reports.isEmpty()) {
			return List.of();
		}
		List<String> lines = new ArrayList<>(List.of("Đưa đi (delivered)"));
		this.reports.forEach((report) -> lines.addAll(lines(report)));
		lines.add("");
		return lines;
	}

	private static List<String> lines(DeliveryReport report) {
		return switch (report.ending()) {
			case DELIVERED -> Words.wrap("  ✓ ", report.name() + ": " + report.target(), RunSummary.WIDTH);
			case DELIVERED_BEFORE -> Words.wrap("  ✓ ",
					"%s: %s, từ trước (before)".formatted(report.name(), report.target()), RunSummary.WIDTH);
			case FAILED -> Words.wrap("  ✗ ", report.message(), RunSummary.WIDTH);
		};
	}

}

package attain.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The rules that say when a delivery was received and from which day it counts. */
public final class Deliveries {

	private final LocalDate businessDate;

	private final @Nullable LocalDate lastPublished;

	/**
	 * @param businessDate the night that the run stands for
	 * @param lastPublished the last night that readers were shown, null before the first
	 */
	public Deliveries(LocalDate businessDate, @Nullable LocalDate lastPublished) {
		this.businessDate = businessDate;
		this.lastPublished = lastPublished;
	}

	/** Whether the file lies in a folder dated after this night. */
	public boolean isWaiting(Sighting sighting) {
		return FolderDate.of(sighting.file().filePath()).filter((date) -> date.isAfter(this.businessDate)).isPresent();
	}

	/**
	 * The receipts to add tonight: what is in the inbox, is not waiting and has none.
	 * They come by day, then by path, so that a first night over years of folders numbers
	 * them in the order in which they were sent.
	 */
	public List<Receipt> newReceipts(List<Sighting> sightings, List<Receipt> receipts) {
		Set<String> known = receipts.stream()
			.map((receipt) -> key(receipt.contentSha256(), receipt.filePath()))
			.collect(Collectors.toSet());
		return sightings.stream()
			.filter((sighting) -> !known.contains(key(sighting.contentSha256(), sighting.file().filePath())))
			.filter((sighting) -> !isWaiting(sighting))
			.map(this::receiptOf)
			.sorted(java.util.Comparator.comparing(Receipt::knownFrom).thenComparing(Receipt::filePath))
			.toList();
	}

	private Receipt receiptOf(Sighting sighting) {
		String path = sighting.file().filePath();
		LocalDate receivedOn = FolderDate.of(path).orElse(this.businessDate);
		boolean isLate = this.lastPublished != null && !receivedOn.isAfter(this.lastPublished)
				&& receivedOn.isBefore(this.businessDate);
		return new Receipt(sighting.contentSha256(), path, receivedOn, this.businessDate,
				isLate ? this.businessDate : receivedOn, isLate);
	}

	/**
	 * All deliveries as this night sees them: those with a receipt, then those that wait.
	 */
	public List<Delivery> of(List<Receipt> receipts, List<Sighting> sightings) {
		Set<String> present = sightings.stream()
			.map((sighting) -> key(sighting.contentSha256(), sighting.file().filePath()))
			.collect(Collectors.toSet());
		Set<String> withReceipt = new HashSet<>();
		List<Delivery> deliveries = new ArrayList<>();
		for (Receipt receipt : receipts) {
			String key = key(receipt.contentSha256(), receipt.filePath());
			withReceipt.add(key);
			deliveries.add(new Delivery(receipt.contentSha256(), receipt.filePath(), receipt.receivedOn(),
					receipt.firstNight(), receipt.knownFrom(), receipt.knownFrom().isAfter(this.businessDate),
					receipt.isBackdated(), present.contains(key), deliveries.size() + 1));
		}
		for (Sighting sighting : sightings) {
			if (isWaiting(sighting)
					&& !withReceipt.contains(key(sighting.contentSha256(), sighting.file().filePath()))) {
				deliveries.add(waiting(sighting, deliveries.size() + 1));
			}
		}
		return List.copyOf(deliveries);
	}

	private Delivery waiting(Sighting sighting, long sequenceNo) {
		LocalDate receivedOn = FolderDate.of(sighting.file().filePath()).orElseThrow();
		return new Delivery(sighting.contentSha256(), sighting.file().filePath(), receivedOn, this.businessDate,
				receivedOn, true, false, true, sequenceNo);
	}

	private static String key(String contentSha256, String filePath) {
		return contentSha256 + ' ' + filePath;
	}

}

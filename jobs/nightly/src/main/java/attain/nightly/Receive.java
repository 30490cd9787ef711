package attain.nightly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import attain.crash.CrashPoint;
import attain.finding.FindingCode;
import attain.submission.Archive;
import attain.submission.Deliveries;
import attain.submission.FileChangedException;
import attain.submission.PathFinding;
import attain.submission.Receipt;
import attain.submission.Receipts;
import attain.submission.Sighting;
import attain.warehouse.DeliveryTable;
import attain.warehouse.Warehouse;

/**
 * Keeps every new file in the archive, then writes its receipt, then tells the raw store
 * which deliveries there are. In this order: a receipt always has its content.
 */
final class Receive implements NightWork {

	private final NightRun run;

	private final Warehouse warehouse;

	Receive(NightRun run, Warehouse warehouse) {
		this.run = run;
		this.warehouse = warehouse;
	}

	@Override
	public void run() throws Exception {
		Archive archive = Archive.open(this.run.request().archive());
		Deliveries rules = new Deliveries(this.run.businessDate(), this.run.lastPublished());
		List<PathFinding> findings = new ArrayList<>(this.run.listing().findings());
		List<Sighting> kept = keep(archive, rules, findings);
		archive.sync();
		CrashPoint.at("after-archive");
		Receipts receipts = Receipts.of(archive);
		List<Receipt> fresh = rules.newReceipts(kept, receipts.read());
		receipts.append(fresh);
		CrashPoint.at("after-receipts");
		this.run.received(rules.of(receipts.read(), kept), fresh.size());
		DeliveryTable.replace(this.warehouse.connection(), this.run.deliveries(), findings);
		CrashPoint.at("after-receive");
	}

	/**
	 * Files whose content is safe, and those that wait; others become findings. Several
	 * are kept at once: each waits for the disk.
	 */
	private List<Sighting> keep(Archive archive, Deliveries rules, List<PathFinding> findings) {
		Map<Sighting, PathFinding> refused = new ConcurrentHashMap<>();
		AtomicLong done = new AtomicLong();
		this.run.sightings().parallelStream().forEach((sighting) -> {
			if (!rules.isWaiting(sighting)) {
				keep(archive, sighting).ifPresent((finding) -> refused.put(sighting, finding));
			}
			tell(done);
		});
		List<Sighting> kept = new ArrayList<>(this.run.sightings());
		kept.removeAll(refused.keySet());
		this.run.sightings().stream().map(refused::get).filter(Objects::nonNull).forEach(findings::add);
		return kept;
	}

	/** Keeps a file; the finding if it cannot be kept. */
	private static Optional<PathFinding> keep(Archive archive, Sighting sighting) {
		try {
			boolean isKept = archive.has(sighting.contentSha256())
					|| archive.store(sighting.file()).equals(sighting.contentSha256());
			return isKept ? Optional.empty() : Optional.of(finding(sighting, FindingCode.FILE_GROWING, ""));
		}
		catch (FileChangedException ex) {
			return Optional.of(finding(sighting, FindingCode.FILE_GROWING, ""));
		}
		catch (IOException ex) {
			return Optional.of(finding(sighting, FindingCode.FILE_DAMAGED, String.valueOf(ex.getMessage())));
		}
	}

	private synchronized void tell(AtomicLong done) {
		this.run.request().progress().progressed("receive", done.incrementAndGet(), this.run.sightings().size());
	}

	private static PathFinding finding(Sighting sighting, FindingCode code, String found) {
		return new PathFinding(sighting.file().filePath(), code, found);
	}

}

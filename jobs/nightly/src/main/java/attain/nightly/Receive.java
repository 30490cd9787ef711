package attain.nightly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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

	/** Files whose content is safe, and those that wait; others become findings. */
	private List<Sighting> keep(Archive archive, Deliveries rules, List<PathFinding> findings) {
		List<Sighting> kept = new ArrayList<>();
		long done = 0;
		for (Sighting sighting : this.run.sightings()) {
			try {
				if (rules.isWaiting(sighting) || archive.has(sighting.contentSha256())
						|| archive.store(sighting.file()).equals(sighting.contentSha256())) {
					kept.add(sighting);
				}
				else {
					findings.add(finding(sighting, FindingCode.FILE_GROWING, ""));
				}
			}
			catch (FileChangedException ex) {
				findings.add(finding(sighting, FindingCode.FILE_GROWING, ""));
			}
			catch (IOException ex) {
				findings.add(finding(sighting, FindingCode.FILE_DAMAGED, String.valueOf(ex.getMessage())));
			}
			this.run.request().progress().progressed("receive", ++done, this.run.sightings().size());
		}
		return kept;
	}

	private static PathFinding finding(Sighting sighting, FindingCode code, String found) {
		return new PathFinding(sighting.file().filePath(), code, found);
	}

}

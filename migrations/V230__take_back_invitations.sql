-- An invitation is taken back when its delegate leaves the list, and is in force again when they come back to it.
ALTER TABLE invitation ADD COLUMN withdrawn_at timestamptz;

CREATE INDEX invitation_delegate ON invitation (delegate_id);
